package ibidem.read.office;

/** How the notes of a rich text are numbered. */
final class RtfNotes {
    private final NoteNames names = new NoteNames();
    private NoteLabels footnotes = new NoteLabels("decimal", 1);
    private NoteLabels endnotes = new NoteLabels("lowerRoman", 1);
    private boolean footnotesRestart;
    private boolean endnotesRestart;

    /** Takes a control word that says how notes are numbered. Returns whether it is one. */
    boolean take(String word, int number) {
        switch (word) {
            case "ftnnar" -> footnotes = new NoteLabels("decimal", 1);
            case "ftnnalc" -> footnotes = new NoteLabels("lowerLetter", 1);
            case "ftnnrlc" -> footnotes = new NoteLabels("lowerRoman", 1);
            case "ftnnchi" -> footnotes = new NoteLabels("chicago", 1);
            case "aftnnar" -> endnotes = new NoteLabels("decimal", 1);
            case "aftnnalc" -> endnotes = new NoteLabels("lowerLetter", 1);
            case "aftnnrlc" -> endnotes = new NoteLabels("lowerRoman", 1);
            case "ftnstart" -> footnotes = footnotes.from(number);
            case "aftnstart" -> endnotes = endnotes.from(number);
            case "ftnrestart" -> footnotesRestart = true;
            case "aftnrestart" -> endnotesRestart = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    void sectionEnds() {
        if (footnotesRestart) {
            footnotes.restart();
        }
        if (endnotesRestart) {
            endnotes.restart();
        }
    }

    /** The label of the next note that counts. */
    NoteNames.Label next(boolean end) {
        return names.label(end ? endnotes.next() : footnotes.next());
    }

    /** The label of a note whose mark its writer chose. */
    NoteNames.Label chosen(String mark) {
        return names.label(mark);
    }
}
