package ibidem.cite.names;

import ibidem.cite.CslName;
import ibidem.text.TextSpan;

/** A name as it stands in a text. */
public record FoundName(TextSpan span, CslName name) {}
