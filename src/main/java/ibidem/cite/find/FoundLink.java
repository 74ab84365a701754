package ibidem.cite.find;

import ibidem.text.TextSpan;

/**
 * An address as it stands in a text.
 *
 * @param url with the blanks inside it taken out; without the marks that close a sentence
 * @param wrapped whether blanks or line breaks stood inside it
 */
public record FoundLink(TextSpan span, String url, boolean wrapped) {}
