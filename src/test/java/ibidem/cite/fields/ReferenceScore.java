package ibidem.cite.fields;

import ibidem.cite.CslDate;
import ibidem.cite.CslItem;
import ibidem.cite.CslName;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what was read with what people labelled, field by field, on folded text. */
final class ReferenceScore {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]\\d\\d|20\\d\\d)(?!\\d)");
    private static final Pattern LINK =
            Pattern.compile("(10\\.\\d{4,}/\\S+)|((?:https?://|www\\.)\\S+)", Pattern.CASE_INSENSITIVE);
    private static final List<String> FIELDS = List.of("title", "year", "container", "publisher", "url", "author");

    /** Right, extra, missed; strict then soft. */
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    ReferenceScore() {
        FIELDS.forEach(field -> counts.put(field, new int[6]));
    }

    static Map<String, String> gold(LabelledReference reference) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", fold(stripped(reference.get("title"))));
        fields.put("year", year(reference.get("date")));
        fields.put("container", fold(stripped(reference.get("container-title", "journal"))));
        fields.put("publisher", fold(stripped(reference.get("publisher"))));
        fields.put("url", link(reference.get("url", "doi")));
        fields.put("author", fold(reference.get("author").split(",|\\band\\b|&|;", 2)[0]));
        return fields;
    }

    static Map<String, String> read(CslItem item) {
        CslName author = item.authors().isEmpty()
                ? CslName.institution("")
                : item.authors().get(0);
        CslDate issued = item.issued();
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", fold(item.title()));
        fields.put("year", issued == null ? "" : String.valueOf(issued.year()));
        fields.put("container", fold(item.container()));
        fields.put("publisher", fold(item.get("publisher")));
        fields.put("url", link(item.get("URL").isEmpty() ? item.get("DOI") : item.get("URL")));
        fields.put("author", fold(author.family().isEmpty() ? author.literal() : author.family()));
        return fields;
    }

    /** Counts one reference; returns the fields that are wrong. */
    List<String> add(LabelledReference reference, CslItem item) {
        Map<String, String> gold = gold(reference);
        Map<String, String> read = read(item);
        List<String> wrong = new java.util.ArrayList<>();
        for (String field : FIELDS) {
            String g = gold.get(field);
            String h = read.get(field);
            boolean both = !g.isEmpty() && !h.isEmpty();
            boolean author = field.equals("author");
            boolean equal = both && (author ? g.contains(h) || h.contains(g) : g.equals(h));
            boolean near = equal || both && !author && ratio(g.split(" "), h.split(" ")) >= 0.9;
            count(counts.get(field), 0, equal, g, h);
            count(counts.get(field), 3, near, g, h);
            if (!equal && !(g.isEmpty() && h.isEmpty())) {
                wrong.add(field + ": [" + h + "] for [" + g + "]");
            }
        }
        return wrong;
    }

    private static void count(int[] counts, int at, boolean right, String gold, String read) {
        if (right) {
            counts[at]++;
        } else {
            counts[at + 1] += read.isEmpty() ? 0 : 1;
            counts[at + 2] += gold.isEmpty() ? 0 : 1;
        }
    }

    String table() {
        StringBuilder table = new StringBuilder();
        int[] all = new int[3];
        counts.forEach((field, c) -> {
            table.append(row(field + ", strict", c[0], c[1], c[2]));
            table.append(row(field + ", soft", c[3], c[4], c[5]));
            for (int i = 0; i < 3; i++) {
                all[i] += c[i];
            }
        });
        return table.append(row("all fields, strict", all[0], all[1], all[2])).toString();
    }

    private static String row(String name, int right, int extra, int missed) {
        double p = right == 0 ? 0 : (double) right / (right + extra);
        double r = right == 0 ? 0 : (double) right / (right + missed);
        return String.format(
                Locale.ROOT,
                "%-22s P %.3f  R %.3f  F1 %.3f  (%d right, %d extra, %d missed)%n",
                name,
                p,
                r,
                p + r == 0 ? 0 : 2 * p * r / (p + r),
                right,
                extra,
                missed);
    }

    private static String stripped(String text) {
        return text.replaceAll("^[ .,;:()\\[\\]“”\"'‘’]+|[ .,;:()\\[\\]“”\"'‘’]+$", "")
                .replaceAll("(?i)^(in|in:|ed\\.|eds\\.)\\s+", "");
    }

    static String year(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    static String link(String text) {
        Matcher matcher = LINK.matcher(text);
        if (!matcher.find()) {
            return fold(text);
        }
        return fold(matcher.group().replaceAll("[.,;>)]+$", "").replaceAll("(?i)^(https?://)?(www\\.)?", ""));
    }

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        return String.join(
                " ",
                Arrays.stream(plain.split("[^\\p{L}\\p{N}_]+"))
                        .filter(w -> !w.isEmpty())
                        .toList());
    }

    private static double ratio(String[] a, String[] b) {
        int[][] lcs = new int[a.length + 1][b.length + 1];
        for (int i = 1; i <= a.length; i++) {
            for (int j = 1; j <= b.length; j++) {
                lcs[i][j] = a[i - 1].equals(b[j - 1]) ? lcs[i - 1][j - 1] + 1 : Math.max(lcs[i - 1][j], lcs[i][j - 1]);
            }
        }
        return 2.0 * lcs[a.length][b.length] / (a.length + b.length);
    }
}
