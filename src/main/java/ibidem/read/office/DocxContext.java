package ibidem.read.office;

import java.util.LinkedHashMap;
import java.util.Map;

/** What all parts of one DOCX file share while they are read: styles, and notes numbered as their marks come up. */
final class DocxContext {
    private final DocxStyles styles;
    private final NoteLabels footnoteLabels;
    private final NoteLabels endnoteLabels;
    private final Map<String, String> footnotes = new LinkedHashMap<>();
    private final Map<String, String> endnotes = new LinkedHashMap<>();

    DocxContext(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.footnoteLabels = numbering.footnotes();
        this.endnoteLabels = numbering.endnotes();
    }

    DocxStyles styles() {
        return styles;
    }

    /** The label of the note that a mark here refers to. */
    String label(boolean foot, String id) {
        NoteLabels labels = foot ? footnoteLabels : endnoteLabels;
        return labelled(foot).computeIfAbsent(id, unseen -> labels.next());
    }

    /** A mark of the writer's own choice. */
    void label(boolean foot, String id, String chosen) {
        labelled(foot).putIfAbsent(id, chosen);
    }

    /** Labels by the notes' ids, in the order in which the body refers to them. */
    Map<String, String> labelled(boolean foot) {
        return foot ? footnotes : endnotes;
    }
}
