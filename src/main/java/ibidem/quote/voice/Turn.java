package ibidem.quote.voice;

import ibidem.text.TextSpan;

/** What one voice of a transcript says at a stretch. @param label as printed, without its colon */
record Turn(String label, TextSpan span) {}
