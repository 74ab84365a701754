package ibidem.library;

/** What is known of the sources without their texts: a manifest, reference data beside them. */
@FunctionalInterface
public interface Descriptions {
    /** Nothing is known of any source. */
    Descriptions UNKNOWN = path -> Description.UNKNOWN;

    /** What is known of the source at {@code path}, as it stands in reports. */
    Description of(String path);
}
