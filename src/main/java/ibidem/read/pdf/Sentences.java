package ibidem.read.pdf;

/** How sentences begin and end at the edges of lines. */
final class Sentences {
    private static final String ENDS = ".!?:;";

    private Sentences() {}

    /** Whether a line ends where a sentence may, behind marks and signs of notes. */
    static boolean isEnded(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && ENDS.indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a line begins as none does. */
    static boolean goesOn(String text) {
        return Character.isLowerCase(text.charAt(0));
    }
}
