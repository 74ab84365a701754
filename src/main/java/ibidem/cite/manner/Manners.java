package ibidem.cite.manner;

import ibidem.cite.item.Fields;
import ibidem.cite.reference.ReferenceWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The manners of citing whose parts are known by their marks, so that rules read them. */
public final class Manners {
    /** In the order in which they are tried. */
    private static final List<Manner> MANNERS = List.of(
            UncasedReader::read,
            StatuteReader::read,
            CommentaryReader::read,
            CaseReader::read,
            CourtReader::read,
            OfficialReader::read,
            LetterReader::read,
            FilmReader::read,
            ClipReader::read,
            SlashesReader::read,
            LawArticleReader::read,
            NewsManner::read);

    private Manners() {}

    /** What the first manner that fits reads in a reference; null if none fits. */
    public static @Nullable Fields read(ReferenceWords reference) {
        for (Manner manner : MANNERS) {
            Fields fields = manner.read(reference);
            if (fields != null) {
                return fields;
            }
        }
        return null;
    }

    /** Reads what is cited from an archive. */
    public static Fields archival(ReferenceWords reference) {
        return ArchiveReader.read(reference);
    }

    /** Reads an interview and the like, whose words are not published. */
    public static Fields unpublished(ReferenceWords reference) {
        return TalkReader.read(reference);
    }
}
