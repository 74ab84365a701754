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
    private final RtfNotes numbers = new RtfNotes();
    /** What a text box interrupts. */
    private final Deque<Interrupted> interrupted = new ArrayDeque<>();

    private RtfParagraph look = new RtfParagraph();
    private Words words = new Words();
    private Flow head = new Flow();
    private Flow row = new Flow();
    private NoteNames.Label label = new NoteNames.Label("", "");
    private boolean counted;
    private boolean opening;
    private int raisedFrom = -1;

    RtfBody(DocumentBuilder builder) {
        this.builder = builder;
    }

    private record Interrupted(Words words, RtfParagraph look) {}

    /** The look of the paragraph that is open. */
    RtfParagraph paragraph() {
        return look;
    }

    boolean numbering(String word, int number) {
        return numbers.take(word, number);
    }

    void sectionEnds() {
        numbers.sectionEnds();
    }

    void words(String more, RtfState state) {
        settleNote(false);
        if (state.isUnseen(!look.inTable && interrupted.isEmpty())) {
            words.hide(more);
            return;
        }
        Flow here = here(state);
        int start = here.start();
        here.words(more);
        if (state.raised) {
            raisedFrom = state.target == RtfState.Target.TEXT ? (raisedFrom >= 0 ? raisedFrom : start) : raisedFrom;
            here.inline(Inline.Kind.SUPERSCRIPT, start, "");
        } else if (!more.isBlank()) {
            raisedFrom = -1;
        }
        if (state.italic) {
            here.inline(Inline.Kind.EMPHASIS, start, "");
        }
    }

    private Flow here(RtfState state) {
        Flow note = notes.peek();
        return switch (state.target) {
            case NOTE -> note == null ? words.show() : note;
            case RUNNING -> head;
            default -> words.show();
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
            label = numbers.next(end);
            words.show().marker(label.shown(), label.name());
        } else if (raisedFrom >= 0 && words.shown.length() > raisedFrom) {
            label = numbers.chosen(words.shown.text().substring(raisedFrom).strip());
            words.shown.marker(raisedFrom, label.name());
        } else {
            label = new NoteNames.Label("", "");
        }
        counted = false;
        raisedFrom = -1;
    }

    void closeNote() throws UnreadableException {
        settleNote(false);
        Flow note = notes.poll();
        if (note != null) {
            String shown = label.shown();
            int own = !shown.isEmpty() && note.text().startsWith(shown + " ") ? shown.length() : 0;
            builder.note(label.name(), own, note);
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

    void endParagraph(RtfState state) throws UnreadableException {
        if (state.target != RtfState.Target.TEXT) {
            here(state).line();
            return;
        }
        if (look.inTable) {
            row.line().append(words.shown);
        } else {
            write();
        }
        builder.block(Block.Kind.HIDDEN, 0, words.hidden);
        words = new Words();
        raisedFrom = -1;
    }

    void cell() throws UnreadableException {
        row.line().append(words.shown);
        builder.block(Block.Kind.HIDDEN, 0, words.hidden);
        words = new Words();
    }

    void row() throws UnreadableException {
        builder.block(Block.Kind.TABLE, 0, row);
        row = new Flow();
    }

    private void write() throws UnreadableException {
        if (look.kind() == Block.Kind.LIST_ITEM) {
            builder.item(look.level(), look.takeNumber(), words.shown);
        } else {
            builder.block(look.kind(), look.level(), words.shown);
        }
    }

    /** The words of a text box stand before the paragraph that it hangs in. */
    void openBox() {
        interrupted.push(new Interrupted(words, look));
        words = new Words();
        look = new RtfParagraph();
    }

    void closeBox() throws UnreadableException {
        Interrupted before = interrupted.poll();
        if (before != null) {
            write();
            builder.block(Block.Kind.HIDDEN, 0, words.hidden);
            words = before.words;
            look = before.look;
        }
    }

    void end() throws UnreadableException {
        row();
        endParagraph(new RtfState());
    }
}
