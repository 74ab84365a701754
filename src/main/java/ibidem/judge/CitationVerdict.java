package ibidem.judge;

import ibidem.library.Availability;

/** All that is said of one citation beyond what it says itself. */
public record CitationVerdict(Availability availability, Bucket bucket) {}
