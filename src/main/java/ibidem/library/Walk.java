package ibidem.library;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the files of folders, in the order of their names. Hidden files are left out, what ignore files leave out, and
 * what is no text by its name; links in a ring are followed once. A folder costs one system call, a file none.
 */
final class Walk {
    /** Files by these names are no sources and no drafts: pictures, sound, archives, programs, data. */
    private static final Set<String> NO_TEXTS = Set.of(
            "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "bmp", "tif", "tiff", "psd", "mp3", "mp4", "m4a", "wav",
            "ogg", "flac", "avi", "mov", "mkv", "webm", "zip", "gz", "tgz", "bz2", "xz", "7z", "rar", "jar", "tar",
            "class", "o", "so", "dll", "exe", "bin", "pyc", "css", "js", "mjs", "ts", "json", "jsonl", "yaml", "yml",
            "toml", "lock", "db", "sqlite", "woff", "woff2", "ttf", "otf", "py", "java", "c", "h", "sh", "bib", "ris",
            "csl", "warc", "wacz");

    /** Files by these names are taken for files without a look at the disk. */
    private static final Set<String> SURE_FILES =
            Set.of("txt", "md", "html", "htm", "pdf", "docx", "odt", "rtf", "epub", "doc", "xhtml", "markdown");

    private final List<String> folders = new ArrayList<>();
    private final Set<String> onTheWay = new HashSet<>();
    private String[] names = new String[256];
    private int[] folderOf = new int[256];
    private int count;
    private final Set<Path> without;

    /** @param without files to leave out, by their real paths */
    Walk(Set<Path> without) {
        this.without = without;
    }

    /** Adds a file, whatever its name, or all files below a folder. */
    void add(File root) {
        if (root.isDirectory()) {
            String path = root.getPath();
            folder(path, path, IgnoreRules.NONE);
        } else {
            add(root.getName(), folderNumber(root.getParent() == null ? "" : root.getParent()));
        }
    }

    /** The number of files found. */
    int count() {
        return count;
    }

    /** Path of a file: the root as given, and what lies below it. */
    String path(int file) {
        String folder = folders.get(folderOf[file]);
        return folder.isEmpty()
                ? names[file]
                : folder.endsWith("/") ? folder + names[file] : folder + "/" + names[file];
    }

    private int folderNumber(String folder) {
        folders.add(folder);
        return folders.size() - 1;
    }

    private void add(String name, int folder) {
        if (!without.isEmpty() && isLeftOut(name, folders.get(folder))) {
            return;
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, count * 2);
            folderOf = Arrays.copyOf(folderOf, count * 2);
        }
        names[count] = name;
        folderOf[count++] = folder;
    }

    private boolean isLeftOut(String name, String folder) {
        for (Path path : without) {
            Path last = path.getFileName();
            if (last != null
                    && last.toString().equals(name)
                    && isSame(path, new File(folder.isEmpty() ? "." : folder, name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Path path, File file) {
        try {
            return Files.isSameFile(path, file.toPath());
        } catch (IOException e) {
            return false;
        }
    }

    private void folder(String root, String path, IgnoreRules above) {
        File folder = new File(path);
        String[] entries = folder.list();
        String real = realPath(folder);
        if (entries == null || !onTheWay.add(real)) {
            return;
        }
        Arrays.sort(entries);
        IgnoreRules rules = above;
        for (String name : entries) {
            if (name.equals(".gitignore") || name.equals(".ibidemignore")) {
                rules = rules.and(below(root, path), lines(new File(folder, name)));
            }
        }
        int number = folderNumber(path);
        for (String name : entries) {
            if (!name.startsWith(".")) {
                entry(root, path, name, number, rules);
            }
        }
        onTheWay.remove(real);
    }

    private void entry(String root, String folder, String name, int number, IgnoreRules rules) {
        String ending = ending(name);
        String path = folder.endsWith("/") ? folder + name : folder + "/" + name;
        boolean isFolder = !SURE_FILES.contains(ending) && new File(path).isDirectory();
        if (!rules.isEmpty() && rules.ignores(below(root, path), isFolder)) {
            return;
        }
        if (isFolder) {
            folder(root, path, rules);
        } else if (!NO_TEXTS.contains(ending)) {
            add(name, number);
        }
    }

    /** What follows the last point, in small letters; empty if there is none. */
    static String ending(String name) {
        int point = name.lastIndexOf('.');
        return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
    }

    private static String below(String root, String path) {
        if (path.length() <= root.length()) {
            return "";
        }
        return path.substring(root.endsWith("/") ? root.length() : root.length() + 1);
    }

    private static String realPath(File folder) {
        try {
            return folder.getCanonicalPath();
        } catch (IOException e) {
            return folder.getAbsolutePath();
        }
    }

    private static List<String> lines(File file) {
        try {
            return Arrays.asList(new String(Files.readAllBytes(file.toPath()), StandardCharsets.UTF_8).split("\r?\n"));
        } catch (IOException e) {
            return List.of();
        }
    }
}
