package ibidem.read.office;

import ibidem.read.Block;
import ibidem.read.DocumentBuilder;
import ibidem.read.Flow;
import ibidem.read.Inline;
import ibidem.read.UnreadableException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Puts the words of a rich text where they belong: paragraphs, rows of tables, notes, heads, hidden words. */
final class RtfBody {
    private final DocumentBuilder builder;
    private final Deque<Flow> notes = new ArrayDeque<>();
    private final Deque<Integer> fields = new ArrayDeque<>();
    private final StringBuilder instruction = new StringBuilder();
    private NoteLabels footnotes = new NoteLabels("decimal", 1);
    private NoteLabels endnotes = new NoteLabels("lowerRoman", 1);
    private Flow flow = new Flow();
    private Flow hidden = new Flow();
    private Flow head = new Flow();
    private Flow row = new Flow();
    private String label = "";
    private boolean counted;
    private boolean opening;
    private int raisedFrom = -1;

    RtfBody(DocumentBuilder builder) {
        this.builder = builder;
    }

    void numbering(boolean foot, String format) {
        if (foot) {
            footnotes = new NoteLabels(format, 1);
        } else {
            endnotes = new NoteLabels(format, 1);
        }
    }

    void words(String words, RtfState state) {
        settleNote(false);
        if (state.hidden) {
            hidden.words(words);
            return;
        }
        Flow here = here(state);
        int start = here.start();
        here.words(words);
        if (state.raised) {
            raisedFrom = state.target == RtfState.Target.TEXT ? (raisedFrom >= 0 ? raisedFrom : start) : raisedFrom;
            here.inline(Inline.Kind.SUPERSCRIPT, start, "");
        } else if (!words.isBlank()) {
            raisedFrom = -1;
        }
        if (state.italic) {
            here.inline(Inline.Kind.EMPHASIS, start, "");
        }
    }

    private Flow here(RtfState state) {
        Flow note = notes.peek();
        return switch (state.target) {
            case NOTE -> note == null ? flow : note;
            case RUNNING -> head;
            default -> flow;
        };
    }

    /** {@code \chftn}: the number of the note to come, or of the note that this is in. */
    void number(RtfState state) {
        if (state.target == RtfState.Target.TEXT) {
            counted = true;
        }
    }

    /** A note begins; what kind it is, the next control word says. */
    void openNote() {
        notes.push(new Flow());
        opening = true;
    }

    /** The first token inside a note has come, so that its mark can be set. @param end whether it is an endnote */
    void settleNote(boolean end) {
        if (!opening) {
            return;
        }
        opening = false;
        if (counted) {
            label = end ? endnotes.next() : footnotes.next();
            flow.marker(label);
        } else if (raisedFrom >= 0 && flow.length() > raisedFrom) {
            label = flow.text().substring(raisedFrom).strip();
            flow.marker(raisedFrom, label);
        } else {
            label = "";
        }
        counted = false;
        raisedFrom = -1;
    }

    void closeNote() throws UnreadableException {
        settleNote(false);
        Flow note = notes.poll();
        if (note != null) {
            int own = !label.isEmpty() && note.text().startsWith(label + " ") ? label.length() : 0;
            builder.note(label, own, note);
        }
    }

    void openField(RtfState state) {
        fields.push(here(state).start());
        instruction.setLength(0);
    }

    void instruct(String words) {
        if (instruction.length() < 4096) {
            instruction.append(words);
        }
    }

    void closeField(RtfState state) {
        Integer start = fields.poll();
        String address = DocxFields.address(instruction.toString().strip());
        if (start != null && !address.isEmpty()) {
            here(state).inline(Inline.Kind.LINK, start, address);
        }
    }

    void closeHead() throws UnreadableException {
        builder.block(Block.Kind.RUNNING, 0, head);
        head = new Flow();
    }

    void line(RtfState state) {
        here(state).line();
    }

    void paragraph(RtfParagraph look, RtfState state) throws UnreadableException {
        if (state.target != RtfState.Target.TEXT) {
            here(state).line();
            return;
        }
        if (look.inTable) {
            row.line().append(flow);
        } else {
            builder.block(look.kind(), look.level(), flow);
        }
        builder.block(Block.Kind.HIDDEN, 0, hidden);
        flow = new Flow();
        hidden = new Flow();
        raisedFrom = -1;
    }

    void cell() {
        row.line().append(flow);
        flow = new Flow();
    }

    void row() throws UnreadableException {
        builder.block(Block.Kind.TABLE, 0, row);
        row = new Flow();
    }

    void end(RtfParagraph look) throws UnreadableException {
        row();
        paragraph(look, new RtfState());
    }
}
