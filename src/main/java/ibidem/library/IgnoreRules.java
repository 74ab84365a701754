package ibidem.library;

import java.util.ArrayList;
import java.util.List;

/**
 * What the {@code .gitignore} and {@code .ibidemignore} files of a folder and of those above it leave out, by the rules of
 * gitignore(5): the last pattern that matches decides, {@code !} takes back, a slash before the end ties a pattern to its
 * folder, one at the end asks for a folder, {@code **} stands for any folders. Matching costs the pattern's length times
 * the name's.
 */
final class IgnoreRules {
    static final IgnoreRules NONE = new IgnoreRules(List.of());

    private final List<Rule> rules;

    private IgnoreRules(List<Rule> rules) {
        this.rules = rules;
    }

    /** A pattern, and the folder whose file has it: names are matched from there on. */
    private record Rule(String folder, String[] segments, boolean anchored, boolean folders, boolean takesBack) {}

    /** These rules and, after them, those of {@code lines}, which stand in {@code folder}. */
    IgnoreRules and(String folder, List<String> lines) {
        List<Rule> all = new ArrayList<>(rules);
        for (String line : lines) {
            Rule rule = rule(folder, line);
            if (rule != null) {
                all.add(rule);
            }
        }
        return new IgnoreRules(List.copyOf(all));
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    /** Whether a file or folder is left out. @param path of it, below the same root as the rules' folders */
    boolean ignores(String path, boolean isFolder) {
        for (int i = rules.size() - 1; i >= 0; i--) {
            Rule rule = rules.get(i);
            if (isFolder || !rule.folders) {
                String below = path.substring(rule.folder.isEmpty() ? 0 : rule.folder.length() + 1);
                if (matches(rule, below)) {
                    return !rule.takesBack;
                }
            }
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable Rule rule(String folder, String line) {
        String pattern = line.endsWith("\\ ") ? line : line.stripTrailing();
        if (pattern.isEmpty() || pattern.startsWith("#")) {
            return null;
        }
        boolean takesBack = pattern.startsWith("!");
        if (takesBack) {
            pattern = pattern.substring(1);
        }
        boolean folders = pattern.endsWith("/");
        if (folders) {
            pattern = pattern.substring(0, pattern.length() - 1);
        }
        boolean anchored = pattern.indexOf('/') >= 0;
        if (pattern.startsWith("/")) {
            pattern = pattern.substring(1);
        }
        return pattern.isEmpty() ? null : new Rule(folder, split(pattern), anchored, folders, takesBack);
    }

    private static boolean matches(Rule rule, String path) {
        if (!rule.anchored) {
            return segment(rule.segments[0], path.substring(path.lastIndexOf('/') + 1));
        }
        return segments(rule.segments, split(path));
    }

    private static String[] split(String path) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', from)) {
            parts.add(path.substring(from, at));
            from = at + 1;
        }
        parts.add(path.substring(from));
        return parts.toArray(new String[0]);
    }

    /** Whether the pattern's segments match all of the path's; {@code **} takes any number, at the end at least one. */
    private static boolean segments(String[] pattern, String[] path) {
        int p = 0;
        int s = 0;
        int starAt = -1;
        int starFrom = 0;
        while (s < path.length) {
            if (p < pattern.length && pattern[p].equals("**")) {
                starAt = p++;
                starFrom = s;
                if (p == pattern.length) {
                    return true;
                }
            } else if (p < pattern.length && segment(pattern[p], path[s])) {
                p++;
                s++;
            } else if (starAt >= 0) {
                p = starAt + 1;
                s = ++starFrom;
            } else {
                return false;
            }
        }
        return p == pattern.length;
    }

    /** Whether a pattern without slashes matches a whole name. */
    static boolean segment(String pattern, String name) {
        int p = 0;
        int n = 0;
        int starAt = -1;
        int starFrom = 0;
        while (n < name.length()) {
            int next = p < pattern.length() ? one(pattern, p, name.charAt(n)) : -1;
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                starAt = p++;
                starFrom = n;
            } else if (next > 0) {
                p = next;
                n++;
            } else if (starAt >= 0) {
                p = starAt + 1;
                n = ++starFrom;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** Where the pattern goes on if its element at {@code p} matches {@code c}; -1 if it does not. */
    private static int one(String pattern, int p, char c) {
        char at = pattern.charAt(p);
        if (at == '?') {
            return p + 1;
        }
        if (at == '\\' && p + 1 < pattern.length()) {
            return pattern.charAt(p + 1) == c ? p + 2 : -1;
        }
        if (at == '[') {
            int end = pattern.indexOf(']', p + 2);
            if (end > 0) {
                return inClass(pattern, p + 1, end, c) ? end + 1 : -1;
            }
        }
        return at == c ? p + 1 : -1;
    }

    private static boolean inClass(String pattern, int from, int to, char c) {
        int i = from;
        boolean not = pattern.charAt(i) == '!' || pattern.charAt(i) == '^';
        if (not) {
            i++;
        }
        boolean in = false;
        while (i < to) {
            char low = pattern.charAt(i);
            if (i + 2 < to && pattern.charAt(i + 1) == '-') {
                in |= low <= c && c <= pattern.charAt(i + 2);
                i += 3;
            } else {
                in |= low == c;
                i++;
            }
        }
        return in != not;
    }
}
