package ibidem.read;

import ibidem.text.TextSpan;

/** Where the body refers to a note. @param span the label's characters, without brackets around them */
public record Marker(String label, TextSpan span) {}
