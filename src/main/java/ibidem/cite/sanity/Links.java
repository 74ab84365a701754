package ibidem.cite.sanity;

import ibidem.cite.Citation.Sanity;
import ibidem.cite.CslDate;
import ibidem.cite.find.FoundLink;
import ibidem.cite.find.LinkFinder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Faults of the addresses of one citation. */
final class Links {
    /** Days between a date inside an address and the stated one that time zones explain. */
    private static final int TIME_ZONES = 1;

    private static final Set<String> SHORTENERS = hosts("shortener");
    private static final Set<String> PLACEHOLDERS = hosts("placeholder");

    private Links() {}

    static void check(String text, Set<Sanity> codes) {
        for (FoundLink link : LinkFinder.find(text)) {
            if (link.wrapped()) {
                codes.add(Sanity.URL_WRAPPED);
            }
            String host = host(link.url());
            if (SHORTENERS.contains(host)) {
                codes.add(Sanity.URL_SHORTENER);
            }
            if (PLACEHOLDERS.contains(host) || host.contains("...") || host.contains("…")) {
                codes.add(Sanity.URL_PLACEHOLDER);
            } else if (isMalformed(link.url(), host)) {
                codes.add(Sanity.URL_MALFORMED);
            }
        }
        if (hasBrokenScheme(text)) {
            codes.add(Sanity.URL_MALFORMED);
        }
    }

    private static boolean isMalformed(String url, String host) {
        int scheme = url.indexOf("://");
        boolean twice = scheme >= 0 && url.startsWith("http", scheme + 3) && url.indexOf("://", scheme + 3) > 0;
        return twice || host.isEmpty() || host.indexOf('.') <= 0 || host.endsWith(".") || host.contains("..");
    }

    /** {@code http:/www.}, {@code http//www.}, {@code htttp://}, {@code http:\\}: meant as an address, and none. */
    private static boolean hasBrokenScheme(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = lower.indexOf("ht"); i >= 0; i = lower.indexOf("ht", i + 2)) {
            int end = i;
            while (end < lower.length() && end < i + 8 && "htps".indexOf(lower.charAt(end)) >= 0) {
                end++;
            }
            String scheme = lower.substring(i, end);
            boolean starts = i == 0 || !Character.isLetterOrDigit(lower.charAt(i - 1));
            if (!starts || scheme.length() < 4 || !scheme.startsWith("ht") || !scheme.contains("p")) {
                continue;
            }
            String rest = lower.substring(end, Math.min(lower.length(), end + 3));
            boolean right = rest.equals("://") && (scheme.equals("http") || scheme.equals("https"));
            boolean meant = rest.startsWith(":/") || rest.startsWith("//") || rest.startsWith(":\\");
            if (!right && meant) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date inside an address is another than the stated one. */
    static boolean datesDisagree(String text, @Nullable CslDate issued) {
        if (issued == null || issued.month() == 0) {
            return false;
        }
        for (FoundLink link : LinkFinder.find(text)) {
            List<LocalDate> inside = dates(link.url());
            if (issued.isFull() && !inside.isEmpty() && inside.stream().noneMatch(date -> isNear(date, issued))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(LocalDate date, CslDate issued) {
        try {
            LocalDate stated = LocalDate.of(issued.year(), issued.month(), issued.day());
            return Math.abs(ChronoUnit.DAYS.between(date, stated)) <= TIME_ZONES;
        } catch (DateTimeException e) {
            return true; // an impossible date is a fault of its own
        }
    }

    /** All days that the figures of an address may name: {@code /2014/03/22-}, {@code /20160112/}, {@code /18/12/2015/}. */
    static List<LocalDate> dates(String url) {
        List<LocalDate> dates = new ArrayList<>();
        int path = url.indexOf('/', Math.max(0, url.indexOf("://") + 3));
        List<int[]> runs = new ArrayList<>();
        for (int i = Math.max(0, path); i < url.length() && path >= 0; ) {
            int end = i;
            while (end < url.length() && Character.isDigit(url.charAt(end))) {
                end++;
            }
            if (end > i) {
                runs.add(new int[] {i, end});
            }
            i = end + 1;
        }
        for (int k = 0; k < runs.size(); k++) {
            String first = url.substring(runs.get(k)[0], runs.get(k)[1]);
            if (first.length() == 8) {
                add(dates, first.substring(0, 4), first.substring(4, 6), first.substring(6));
            }
            if (k + 2 < runs.size() && isJoined(url, runs, k) && isJoined(url, runs, k + 1)) {
                String second = url.substring(runs.get(k + 1)[0], runs.get(k + 1)[1]);
                String third = url.substring(runs.get(k + 2)[0], runs.get(k + 2)[1]);
                add(dates, first, second, third);
                add(dates, third, second, first);
                add(dates, third, first, second);
            }
        }
        return dates;
    }

    private static boolean isJoined(String url, List<int[]> runs, int k) {
        int gap = runs.get(k)[1];
        return runs.get(k + 1)[0] == gap + 1 && "/-_.".indexOf(url.charAt(gap)) >= 0;
    }

    private static void add(List<LocalDate> dates, String year, String month, String day) {
        if (year.length() != 4 || month.length() > 2 || day.length() > 2) {
            return;
        }
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (y >= 1990 && y <= 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 28 + 3) {
            try {
                dates.add(LocalDate.of(y, m, d));
            } catch (DateTimeException e) {
                return; // figures that name no day
            }
        }
    }

    static String host(String url) {
        int scheme = url.indexOf("://");
        int from = scheme >= 0 ? scheme + 3 : 0;
        int end = from;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static Set<String> hosts(String kind) {
        Set<String> hosts = new HashSet<>();
        try (InputStream in = Links.class.getResourceAsStream("/ibidem/cite/sanity/hosts.txt")) {
            if (in == null) {
                throw new IllegalStateException("not in the program: hosts.txt");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(kind + " ")) {
                    hosts.addAll(
                            List.of(line.substring(kind.length() + 1).strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(hosts);
    }
}
