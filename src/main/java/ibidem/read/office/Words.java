package ibidem.read.office;

import ibidem.read.Flow;

/** The words of a paragraph in the making: those on the page, and apart from them those that no reader sees. */
final class Words {
    final Flow shown = new Flow();
    final Flow hidden = new Flow();
    private boolean parted;

    /** The words on the page, for more of them. */
    Flow show() {
        parted = true;
        return shown;
    }

    /** Adds unseen words; those that seen ones part do not touch. */
    void hide(String words) {
        if (parted) {
            hidden.words(" ");
            parted = false;
        }
        hidden.words(words);
    }

    /** Adds all of {@code other} at the end of this. */
    void append(Words other) {
        shown.append(other.shown);
        if (other.hidden.length() > 0) {
            hidden.words(" ").append(other.hidden);
        }
    }
}
