package ibidem.library.find;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One form for all addresses of one page: without scheme, {@code www.}, mobile and AMP hosts and paths, tracking
 * parameters, fragment, last slash; of an archived copy, the page that was archived.
 */
public final class CanonicalUrl {
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "yclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "cmpid",
            "cmp",
            "cid",
            "icid",
            "ncid",
            "smid",
            "smtyp",
            "smprod",
            "partner",
            "emc",
            "ref",
            "ref_src",
            "ref_url",
            "referrer",
            "referer",
            "source",
            "src",
            "_r",
            "hp",
            "xtor",
            "ito",
            "ocid",
            "sh",
            "amp",
            "outputtype",
            "share",
            "spm",
            "wt.mc_id",
            "s_cid",
            "trk",
            "rss",
            "feedtype",
            "feedname",
            "at_medium",
            "at_campaign",
            "action",
            "wprss",
            "mod",
            "tid",
            "soc_src",
            "soc_trk",
            "via",
            "linkid",
            "guccounter",
            "pagewanted");
    private static final Set<String> MOBILE_HOSTS = Set.of("m", "mobile", "amp", "touch", "wap");
    /** An archived copy may be of an archived copy; no honest one goes deeper. */
    private static final int MOST_ARCHIVES = 3;

    private CanonicalUrl() {}

    /** The canonical form; empty where {@code url} has no host. */
    public static String of(String url) {
        String rest = url.strip();
        for (int i = 0; i < MOST_ARCHIVES; i++) {
            String inner = inside(rest);
            if (inner.equals(rest)) {
                break;
            }
            rest = inner;
        }
        rest = withoutScheme(rest);
        int fragment = rest.indexOf('#');
        boolean page = fragment >= 0 && rest.startsWith("#!", fragment);
        if (fragment >= 0 && !page) {
            rest = rest.substring(0, fragment);
        }
        int query = rest.indexOf('?');
        String parameters = query < 0 ? "" : rest.substring(query + 1);
        String address = query < 0 ? rest : rest.substring(0, query);
        int slash = address.indexOf('/');
        String host = host(slash < 0 ? address : address.substring(0, slash));
        if (host.indexOf('.') <= 0) {
            return "";
        }
        String path = path(slash < 0 ? "" : address.substring(slash));
        String kept = parameters(parameters);
        return host + path + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** The page that an archive or an AMP cache shows; {@code url} itself if it is neither. */
    private static String inside(String url) {
        String rest = withoutScheme(url);
        String lower = rest.toLowerCase(Locale.ROOT);
        for (String archive : List.of("web.archive.org/web/", "archive.org/web/", "wayback.archive.org/web/")) {
            if (lower.startsWith(archive)) {
                int slash = rest.indexOf('/', archive.length());
                return slash < 0 ? url : rest.substring(slash + 1);
            }
        }
        for (String cache :
                List.of("www.google.com/amp/s/", "google.com/amp/s/", "www.google.com/amp/", "google.com/amp/")) {
            if (lower.startsWith(cache)) {
                return rest.substring(cache.length());
            }
        }
        int cdn = lower.indexOf(".cdn.ampproject.org/");
        if (cdn > 0) {
            String page = rest.substring(cdn + ".cdn.ampproject.org/".length());
            for (String kind : List.of("c/s/", "v/s/", "c/", "v/")) {
                if (page.startsWith(kind)) {
                    return page.substring(kind.length());
                }
            }
        }
        return url;
    }

    private static String withoutScheme(String url) {
        int scheme = url.indexOf("://");
        String rest = scheme >= 0 && scheme < 8 ? url.substring(scheme + 3) : url;
        return rest.startsWith("//") ? rest.substring(2) : rest;
    }

    private static String host(String authority) {
        String host = authority.substring(authority.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        int port = host.indexOf(':');
        host = port < 0 ? host : host.substring(0, port);
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String[] labels = host.split("\\.", -1);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < labels.length; i++) {
            boolean dropped =
                    i < labels.length - 2 && (MOBILE_HOSTS.contains(labels[i]) || labels[i].matches("www\\d?"));
            if (!dropped) {
                kept.append(kept.length() == 0 ? "" : ".").append(labels[i]);
            }
        }
        return kept.toString();
    }

    private static String path(String raw) {
        String path = unescaped(raw);
        for (String amp : List.of("/amp/", "/amp", ".amp.html", ".amp", "/index.html", "/index.htm", "/index.php")) {
            if (path.endsWith(amp)) {
                path = path.substring(0, path.length() - amp.length()) + (amp.equals(".amp.html") ? ".html" : "");
                break;
            }
        }
        path = path.startsWith("/amp/") ? path.substring(4) : path;
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return path;
    }

    /** {@code %7E} as {@code ~}: letters, digits and unreserved marks of ASCII only. */
    private static String unescaped(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            int high = i + 2 < path.length() ? Character.digit(path.charAt(i + 1), 16) : -1;
            int low = i + 2 < path.length() ? Character.digit(path.charAt(i + 2), 16) : -1;
            char decoded = (char) (high * 16 + low);
            if (c == '%'
                    && high >= 0
                    && low >= 0
                    && decoded < 128
                    && (Character.isLetterOrDigit(decoded) || "-._~,()!'".indexOf(decoded) >= 0)) {
                plain.append(decoded);
                i += 2;
            } else {
                plain.append(
                        c == '%' && high >= 0 && low >= 0
                                ? path.substring(i, i + 3).toUpperCase(Locale.ROOT)
                                : c);
                i += c == '%' && high >= 0 && low >= 0 ? 2 : 0;
            }
        }
        return plain.toString();
    }

    private static String parameters(String query) {
        Set<String> kept = new TreeSet<>();
        Arrays.stream(query.split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .forEach(kept::add);
        return String.join("&", kept);
    }

    private static boolean isTracking(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || name.startsWith("pk_") || name.startsWith("ns_") || TRACKING.contains(name);
    }
}
