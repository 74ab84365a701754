package ibidem.judge;

/** Why a quotation could not be checked; where several hold, the first in this order. */
public enum Reason {
    UNPUBLISHED,
    UNREADABLE,
    HIDDEN_TEXT,
    PARTIAL_SOURCE,
    OTHER_LANGUAGE,
    EXTRACTION_CONFLICT,
    OCR_NOISE,
    NO_SOURCE,
    NO_CITATION,
    TOO_SHORT
}
