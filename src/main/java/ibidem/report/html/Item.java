package ibidem.report.html;

import ibidem.check.Finding;
import ibidem.judge.Bucket;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something in a draft that the reader can look into.
 *
 * @param id of its element, unique on the page; made of letters, digits and hyphens only
 * @param name as shown: {@code q3}, {@code note 12}
 * @param kind {@code quotation}, {@code note}, {@code citation}
 * @param bucket null for what is not judged
 * @param spans where it stands in the draft's text
 * @param findings open and set aside
 */
record Item(
        String id, String name, String kind, @Nullable Bucket bucket, List<TextSpan> spans, List<Finding> findings) {
    Item {
        spans = List.copyOf(spans);
        findings = List.copyOf(findings);
    }

    /** The class of its elements. */
    String style() {
        return bucket == null ? "term" : style(bucket);
    }

    static String style(Bucket bucket) {
        return bucket.name().toLowerCase(Locale.ROOT);
    }

    /** For a heading: {@code Quotation q3}, {@code Note 12}. */
    String title() {
        String what = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return name.startsWith(kind) ? what + name.substring(kind.length()) : what + " " + name;
    }

    /** A sign beside the colour: the report must be readable without colours. */
    String sign() {
        return sign(bucket);
    }

    static String sign(@Nullable Bucket bucket) {
        if (bucket == null) {
            return "";
        }
        return switch (bucket) {
            case TRACEABLE -> "\u2713";
            case UNSUPPORTED -> "\u2717";
            case UNRESOLVED -> "?";
            case WAIVED -> "\u25cb";
        };
    }

    String rules() {
        return findings.stream()
                .map(finding -> finding.rule().code())
                .distinct()
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
