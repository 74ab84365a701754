package ibidem.check.decisions;

/**
 * Globs as in {@code .gitignore}: {@code *} and {@code ?} stop at a slash, {@code **} does not; a glob without a slash
 * is for the file's name, and one that names a folder is for all below it.
 */
public final class Globs {
    private Globs() {}

    /** Whether {@code path} (with slashes) fits. Costs the product of both lengths at most. */
    public static boolean matches(String glob, String path) {
        String plain = path.startsWith("./") ? path.substring(2) : path;
        String wanted = glob.startsWith("./") ? glob.substring(2) : glob;
        wanted = wanted.endsWith("/") ? wanted.substring(0, wanted.length() - 1) : wanted;
        if (wanted.indexOf('/') < 0) {
            String name = plain.substring(plain.lastIndexOf('/') + 1);
            return fits(wanted, name) || fits(wanted + "/**", plain);
        }
        return fits(wanted, plain) || fits(wanted + "/**", plain);
    }

    private static boolean fits(String glob, String path) {
        boolean[] reached = new boolean[path.length() + 1];
        reached[0] = true;
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i);
            boolean deep = c == '*' && i + 1 < glob.length() && glob.charAt(i + 1) == '*';
            boolean[] next = new boolean[path.length() + 1];
            if (deep) {
                boolean folders = i + 2 < glob.length() && glob.charAt(i + 2) == '/';
                folders(path, reached, next, folders);
                i += folders ? 3 : 2;
            } else {
                step(c, path, reached, next);
                i++;
            }
            reached = next;
        }
        return reached[path.length()];
    }

    /** {@code **}: any stretch; {@code **}{@code /}: none, or any stretch that ends in a slash. */
    private static void folders(String path, boolean[] reached, boolean[] next, boolean endsInSlash) {
        boolean any = false;
        for (int j = 0; j <= path.length(); j++) {
            boolean afterSlash = j > 0 && path.charAt(j - 1) == '/';
            next[j] = reached[j] || any && (!endsInSlash || afterSlash);
            any |= reached[j];
        }
    }

    private static void step(char c, String path, boolean[] reached, boolean[] next) {
        for (int j = 0; j <= path.length(); j++) {
            if (c == '*') {
                next[j] = reached[j] || j > 0 && next[j - 1] && path.charAt(j - 1) != '/';
            } else {
                next[j] = j > 0 && reached[j - 1] && (c == path.charAt(j - 1) || c == '?' && path.charAt(j - 1) != '/');
            }
        }
    }
}
