package ibidem.read.office;

import ibidem.read.UnreadableException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all parts of one DOCX file share while they are read: styles, lists, and notes numbered as their marks come up. */
final class DocxContext {
    private final DocxStyles styles;
    private final Lists lists;
    private final DocxNumbering numbering;
    private final NoteLabels footnoteLabels;
    private final NoteLabels endnoteLabels;
    private final NoteNames names = new NoteNames();
    private final Map<String, NoteNames.Label> footnotes = new LinkedHashMap<>();
    private final Map<String, NoteNames.Label> endnotes = new LinkedHashMap<>();
    private @Nullable DocxLists opened;

    /** Opens the file's lists, which few files need. */
    interface Lists {
        DocxLists open() throws IOException, UnreadableException;
    }

    DocxContext(DocxStyles styles, Lists lists, DocxNumbering numbering) {
        this.styles = styles;
        this.lists = lists;
        this.numbering = numbering;
        this.footnoteLabels = numbering.footnotes();
        this.endnoteLabels = numbering.endnotes();
    }

    DocxStyles styles() {
        return styles;
    }

    /** The number that the next item of a list shows; 0 for none. */
    int nextNumber(String list, int level) throws IOException, UnreadableException {
        if (opened == null) {
            opened = lists.open();
        }
        return opened.next(list, level);
    }

    /** The label of the note that a mark here refers to. */
    NoteNames.Label label(boolean foot, String id) {
        NoteLabels labels = foot ? footnoteLabels : endnoteLabels;
        return labelled(foot).computeIfAbsent(id, unseen -> names.label(labels.next()));
    }

    /** A mark of the writer's own choice. */
    NoteNames.Label label(boolean foot, String id, String chosen) {
        return labelled(foot).computeIfAbsent(id, unseen -> names.label(chosen));
    }

    /** A section ends here: notes may begin to count anew. */
    void sectionEnds() {
        if (numbering.restarts(true)) {
            footnoteLabels.restart();
        }
        if (numbering.restarts(false)) {
            endnoteLabels.restart();
        }
    }

    /** Labels by the notes' ids, in the order in which the body refers to them. */
    Map<String, NoteNames.Label> labelled(boolean foot) {
        return foot ? footnotes : endnotes;
    }
}
