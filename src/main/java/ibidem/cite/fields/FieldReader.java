package ibidem.cite.fields;

import ibidem.cite.item.Fields;
import ibidem.cite.label.Labeller;
import ibidem.cite.label.Weights;
import ibidem.cite.manner.Manners;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one reference to one work: {@code Smith, J. (2015). Title. Journal, 5(2), 1–9.} in whatever style and
 * language. Stateless; the same string gives the same fields.
 *
 * <p>Rules decide what is certain; the rest is labelled word by word by a model that is loaded when first needed.
 */
public final class FieldReader {
    /** Longer strings are no references; what stands behind is not looked at. */
    private static final int LONGEST = 4_000;

    private final @Nullable Labeller given;

    public FieldReader() {
        this.given = null;
    }

    /** A reader with weights of its own, for those who learn them. */
    FieldReader(Labeller labeller) {
        this.given = labeller;
    }

    /** Reads a reference of which nothing is known but its words. */
    public Fields read(String reference) {
        return read(reference, List.of());
    }

    /** Reads a reference. @param italics what was set in italics, in {@code reference}: titles of books and journals */
    public Fields read(String reference, List<TextSpan> italics) {
        ReferenceWords words = words(reference, italics);
        if (words.tokens().isEmpty()) {
            return Fields.NONE;
        }
        Fields fields = Manners.read(words);
        if (fields != null) {
            return fields;
        }
        Labeller labeller = given != null ? given : Shipped.LABELLER;
        return LabelledFields.of(words, labeller.label(words.features(), words.facts().bound, words.facts().edge));
    }

    /** Reads what is cited from an archive. */
    public static Fields archival(String reference, List<TextSpan> italics) {
        return Manners.archival(words(reference, italics));
    }

    /** Reads an interview and the like, whose words are not published. */
    public static Fields unpublished(String reference, List<TextSpan> italics) {
        return Manners.unpublished(words(reference, italics));
    }

    private static ReferenceWords words(String reference, List<TextSpan> italics) {
        boolean whole = reference.length() <= LONGEST;
        return ReferenceWords.of(
                whole ? reference : reference.substring(0, LONGEST),
                whole
                        ? italics
                        : italics.stream().filter(span -> span.end() <= LONGEST).toList());
    }

    /** The weights that ship with the program. */
    private static final class Shipped {
        private static final Labeller LABELLER = load();

        private static Labeller load() {
            try (InputStream in = FieldReader.class.getResourceAsStream("references.weights")) {
                if (in == null) {
                    throw new IllegalStateException("missing resource references.weights");
                }
                return new Labeller(Weights.read(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
