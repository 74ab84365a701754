package ibidem.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The TSV file of {@code locate --quotations}. */
final class QuotationFile {
    private QuotationFile() {}

    static List<LocateCommand.Asked> read(String name, InputStream in) throws IOException {
        byte[] bytes;
        if (name.equals("-")) {
            bytes = in.readAllBytes();
        } else {
            try {
                bytes = Files.readAllBytes(Path.of(name));
            } catch (IOException e) {
                throw new UserError(ExitStatus.UNREADABLE, "cannot read " + name + ": no such file, or no permission");
            }
        }
        String all = new String(bytes, StandardCharsets.UTF_8);
        List<LocateCommand.Asked> asked = new ArrayList<>();
        int from = all.startsWith("\uFEFF") ? 1 : 0;
        for (int line = 1; from < all.length(); line++) {
            int end = all.indexOf('\n', from);
            int to = end < 0 ? all.length() : end;
            int stop = to > from && all.charAt(to - 1) == '\r' ? to - 1 : to;
            int tab = all.indexOf('\t', from);
            if (stop > from) {
                if (tab < 0 || tab >= stop) {
                    throw new UserError(ExitStatus.USAGE, name + ":" + line + ": expected id<TAB>quotation");
                }
                if (line > 1 || !all.startsWith("id\tquotation", from)) {
                    asked.add(
                            new LocateCommand.Asked(all.substring(from, tab), unescaped(all.substring(tab + 1, stop))));
                }
            }
            from = to + 1;
        }
        return asked;
    }

    /** Takes back {@code \\t} and {@code \\n}; any other backslash stands for itself. */
    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (c == '\\' && next == 't') {
                out.append('\t');
                i++;
            } else if (c == '\\' && next == 'n') {
                out.append('\n');
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
