package ibidem.report.html;

import ibidem.judge.Locus;
import ibidem.judge.Place;
import ibidem.judge.SpeakerMatch;
import java.util.Locale;

/** The answers of the axes in words; empty where there is nothing to tell. */
final class Words {
    private Words() {}

    /** {@code content word} of {@code CONTENT_WORD}. */
    static String of(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(Locus locus) {
        return switch (locus) {
            case CITED -> "in the source that is cited";
            case ELSEWHERE -> "only in another source than the cited one";
            case UNDECIDED -> "in another source; the cited one could not be searched";
            case UNCITED -> "in a source that the draft does not name";
            case NA -> "";
        };
    }

    static String of(SpeakerMatch match) {
        return switch (match) {
            case MATCH -> "the source agrees";
            case MISMATCH -> "the source names somebody else";
            case UNKNOWN -> "the source does not say";
            case NONE -> "";
        };
    }

    static String of(Place place) {
        return switch (place) {
            case OK -> "as the note says";
            case WRONG -> "not where the note says";
            case NOT_CHECKABLE -> "the source has none to compare with";
            case NA -> "";
        };
    }
}
