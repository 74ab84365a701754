package ibidem.read.pdf;

import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** Whether a layer is switched off when the file is opened. */
final class Layers {
    private Layers() {}

    static boolean isOff(PDPropertyList list, PDOptionalContentProperties layers) {
        if (list instanceof PDOptionalContentGroup group) {
            return !layers.isGroupEnabled(group);
        }
        if (list instanceof PDOptionalContentMembershipDictionary members) {
            boolean any = false;
            for (PDPropertyList member : members.getOCGs()) {
                any = true;
                if (!isOff(member, layers)) {
                    return false;
                }
            }
            return any;
        }
        return false;
    }
}
