package ibidem.cite.manner;

import ibidem.cite.find.FoundDate;
import ibidem.cite.find.Lexemes;
import ibidem.cite.item.Fields;
import ibidem.cite.item.ItemBuilder;
import ibidem.cite.reference.ReferenceWords;
import ibidem.text.TextSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads videos, podcasts and speeches that say so: {@code Rick Astley, “Never Gonna Give You Up,” posted October 25, 2009,
 * YouTube video, 3:33, https://...}; {@code Sarah Koenig, “The Alibi,” October 3, 2014, in Serial, podcast, 53:28}; {@code
 * Martin Luther King Jr., “I Have a Dream” (speech, Washington, DC, August 28, 1963)}.
 */
final class ClipReader {
    private static final Set<String> SITES = Set.of("youtube", "vimeo", "tiktok", "dailymotion", "twitch", "bilibili");
    private static final Set<String> SPOKEN = Set.of(
            "speech", "lecture", "address", "remarks", "sermon", "keynote", "talk", "discours", "rede", "vortrag");

    private final String text;
    private final ItemBuilder item;

    private ClipReader(String text) {
        this.text = text;
        this.item = new ItemBuilder(text);
    }

    static @Nullable Fields read(ReferenceWords reference) {
        TextSpan title = reference.quotedTitle();
        List<FoundDate> dates = reference.anchors().dates();
        if (title == null || dates.isEmpty()) {
            return null;
        }
        return new ClipReader(reference.text()).read(reference, title);
    }

    private @Nullable Fields read(ReferenceWords reference, TextSpan title) {
        FoundDate date = reference.anchors().dates().stream()
                .filter(found ->
                        found.kind() != FoundDate.Kind.YEAR && found.span().start() >= title.end())
                .findFirst()
                .orElse(null);
        if (date == null || !(isSpeech(title, date) || isClip(reference, title))) {
            return null;
        }
        item.anchors(reference.anchors());
        item.put("title", title);
        item.names("author", new TextSpan(0, title.start()));
        item.date("issued", date, 0);
        return item.build(1);
    }

    /** {@code (speech, March on Washington, Washington, DC, August 28, 1963)}: what it was, on what occasion, where. */
    private boolean isSpeech(TextSpan title, FoundDate date) {
        int open = text.indexOf('(', title.end());
        if (open < 0 || open > title.end() + 2 || open > date.span().start()) {
            return false;
        }
        List<TextSpan> parts =
                KeptAt.parts(text, new TextSpan(open + 1, date.span().start()));
        if (parts.isEmpty() || !SPOKEN.contains(new Lexemes(parts.get(0).of(text)).word(0))) {
            return false;
        }
        item.put("genre", parts.get(0));
        if (parts.size() > 2) {
            item.put("event-title", parts.get(1));
        }
        if (parts.size() > 1) {
            int from = Math.min(2, parts.size() - 1);
            item.put("event-place", parts.get(from).hull(parts.get(parts.size() - 1)));
        }
        item.type("speech");
        return true;
    }

    /** A part between commas that says {@code YouTube video} or {@code podcast}. */
    private boolean isClip(ReferenceWords reference, TextSpan title) {
        int end = reference.anchors().links().stream()
                .mapToInt(link -> link.span().start())
                .filter(start -> start > title.end())
                .min()
                .orElse(text.length());
        boolean video = false;
        boolean sound = false;
        TextSpan holder = null;
        for (TextSpan part : KeptAt.parts(text, new TextSpan(title.end(), end))) {
            Lexemes lexemes = new Lexemes(part.of(text));
            String last = lexemes.word(lexemes.size() - 1);
            boolean site = SITES.contains(lexemes.word(0));
            boolean held = lexemes.word(0).equals("in") && lexemes.size() > 1;
            boolean kind = last.equals("video")
                    || last.equals("podcast")
                    || lexemes.word(lexemes.size() - 2).equals("podcast");
            video |= site || last.equals("video");
            sound |= kind && !last.equals("video");
            if (site && lexemes.size() <= 2) {
                holder = holder == null ? lexemes.span(0, 1).shift(part.start()) : holder;
            } else if (held) {
                holder = new TextSpan(part.start() + lexemes.start(1), part.end());
            } else if (kind) {
                item.put("medium", part);
            } else if (lexemes.isDigits(0) && lexemes.isMark(1, ":") && lexemes.isDigits(2)) {
                item.put("dimensions", part);
            }
        }
        if (!video && !sound || sound && holder == null) {
            return false;
        }
        if (holder != null) {
            item.put("container-title", holder);
        }
        item.type(video ? "motion_picture" : "broadcast");
        return true;
    }
}
