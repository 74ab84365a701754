package ibidem.read.html;

import ibidem.read.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: citation tags first, then JSON-LD, Open Graph, and plain meta and elements. */
final class PageMetadata {
    private static final int LONGEST = 500;
    private static final int MOST = 60;

    private final Map<String, List<String>> tags = new LinkedHashMap<>();
    private final Map<String, List<String>> linked = new LinkedHashMap<>();
    private final Document page;

    private PageMetadata(Document page) {
        this.page = page;
    }

    static Metadata of(Document page) {
        PageMetadata metadata = new PageMetadata(page);
        metadata.collect();
        return metadata.result();
    }

    private void collect() {
        for (Element meta : page.getElementsByTag("meta")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            String content = meta.attr("content").strip();
            if (!name.isEmpty() && !content.isEmpty() && content.length() <= LONGEST) {
                tags.computeIfAbsent(name.toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                        .add(content);
            }
        }
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").equalsIgnoreCase("application/ld+json")) {
                JsonLd.read(script.data(), linked);
            }
        }
    }

    private Metadata result() {
        Map<String, String> other = new LinkedHashMap<>();
        tags.forEach((name, values) -> {
            if (other.size() < MOST) {
                other.put(name, String.join("; ", values));
            }
        });
        return new Metadata(title(), authors(), day(published()), site(), url(), language(), other);
    }

    private String title() {
        String tagged = first(tags, "citation_title", "dc.title");
        String headline = first(linked, "headline");
        String shared = first(tags, "og:title", "twitter:title");
        return firstOf(tagged, headline, shared, page.title().strip());
    }

    private List<String> authors() {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (String key :
                new String[] {"citation_author", "author", "dc.creator", "parsely-author", "article:author"}) {
            if (names.isEmpty()) {
                tags.getOrDefault(key, List.of()).stream()
                        .filter(PageMetadata::isName)
                        .forEach(names::add);
            }
        }
        for (String key : new String[] {"author.name", "author", "creator.name", "creator"}) {
            if (names.isEmpty()) {
                linked.getOrDefault(key, List.of()).stream()
                        .filter(PageMetadata::isName)
                        .forEach(names::add);
            }
        }
        if (names.isEmpty()) {
            Element byline = page.selectFirst("[rel=author], [itemprop=author], .byline .author");
            if (byline != null && isName(byline.text())) {
                names.add(byline.text().strip());
            }
        }
        return List.copyOf(names);
    }

    private static boolean isName(String value) {
        return !value.isBlank() && !value.contains("://") && value.length() <= 120;
    }

    private String published() {
        String tagged = first(
                tags,
                "citation_publication_date",
                "article:published_time",
                "citation_date",
                "dc.date",
                "dc.date.issued",
                "dcterms.issued",
                "parsely-pub-date",
                "date",
                "pubdate",
                "publishdate",
                "sailthru.date");
        if (!tagged.isEmpty()) {
            return tagged;
        }
        String data = first(linked, "datePublished");
        if (!data.isEmpty()) {
            return data;
        }
        Element time = page.selectFirst("[itemprop=datePublished], time[pubdate], time[datetime]");
        if (time == null) {
            return "";
        }
        return firstOf(time.attr("content"), time.attr("datetime"));
    }

    private String site() {
        return firstOf(
                first(tags, "citation_journal_title", "og:site_name"),
                first(linked, "publisher.name", "isPartOf.name"),
                first(tags, "application-name", "dc.publisher", "citation_publisher"));
    }

    private String url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        return firstOf(canonical == null ? "" : canonical.attr("href"), first(tags, "og:url"), first(linked, "url"));
    }

    private String language() {
        Element html = page.selectFirst("html");
        String own = html == null ? "" : firstOf(html.attr("lang"), html.attr("xml:lang"));
        return firstOf(
                own,
                first(tags, "citation_language", "language", "dc.language", "content-language"),
                first(linked, "inLanguage"),
                first(tags, "og:locale").replace('_', '-'));
    }

    private static String first(Map<String, List<String>> values, String... keys) {
        for (String key : keys) {
            List<String> list = values.get(key);
            if (list != null && !list.isEmpty()) {
                return list.get(0).strip();
            }
        }
        return "";
    }

    private static String firstOf(String... values) {
        for (String value : values) {
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** The day of an ISO time stamp, {@code 2015/12/05} with dashes; other dates as they are. */
    private static String day(String date) {
        String dashed =
                date.length() >= 10 && date.charAt(4) == '/' && date.charAt(7) == '/' ? date.replace('/', '-') : date;
        boolean stamp = dashed.length() > 10 && dashed.charAt(4) == '-' && dashed.charAt(7) == '-';
        return stamp ? dashed.substring(0, 10) : dashed;
    }
}
