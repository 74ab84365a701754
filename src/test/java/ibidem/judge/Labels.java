package ibidem.judge;

import ibidem.align.Edit;
import ibidem.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Verdicts as the tables under {@code src/test/resources/ibidem/judge} write them: the label, the flags, each edit as
 * {@code {the source's words > the quotation's: CLASS}}. In the source {@code ⟦ ⟧} stand around the first passage.
 */
final class Labels {
    private Labels() {}

    static String of(WordingVerdict verdict) {
        StringBuilder all = new StringBuilder(verdict.wording().name());
        if (verdict.level() != null) {
            all.append(' ').append(verdict.level());
        }
        if (verdict.reason() != null) {
            all.append(' ').append(verdict.reason());
        }
        if (verdict.alteration() != null) {
            all.append(' ').append(verdict.alteration());
        }
        if (verdict.minor()) {
            all.append(" minor");
        }
        for (Flag flag : verdict.flags()) {
            all.append(" +").append(flag);
        }
        if (!verdict.passages().isEmpty()) {
            for (Edit edit : verdict.passages().get(0).edits()) {
                all.append(" {").append(edit.source()).append(" > ").append(edit.quotation());
                all.append(": ").append(edit.kind()).append('}');
            }
        }
        return escaped(all.toString());
    }

    /** The source with marks around the first passage; as it is if there is none. */
    static String marked(String source, WordingVerdict verdict) {
        if (verdict.passages().isEmpty()) {
            return escaped(source);
        }
        TextSpan span = verdict.passages().get(0).span();
        return escaped(source.substring(0, span.start()) + '⟦' + span.of(source) + '⟧' + source.substring(span.end()));
    }

    /** {@code \n}, {@code \r}, {@code \f} for the ends of lines and pages, {@code \}{@code u00AD} for what cannot be seen. */
    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
            } else if ("nrf".indexOf(text.charAt(i + 1)) >= 0) {
                plain.append("\n\r\f".charAt("nrf".indexOf(text.charAt(i + 1))));
                i++;
            } else if (text.charAt(i + 1) == 'u') {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if ("\n\r\f".indexOf(c) >= 0) {
                escaped.append('\\').append("nrf".charAt("\n\r\f".indexOf(c)));
            } else if (c == 0xA0
                    || c == 0x202F
                    || c == 0x2009
                    || Character.getType(c) == Character.FORMAT
                    || isMark(c)) {
                escaped.append(String.format("\\u%04X", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isMark(int c) {
        return c >= 0x300 && c < 0x370;
    }

    /** One line of a table. */
    record Row(String quotation, String source, String verdict) {
        /** The rows of a table: {@code quotation || source || verdict}; {@code #} opens a comment. */
        static List<Row> read(List<String> lines) {
            List<Row> rows = new ArrayList<>();
            for (String line : lines) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split(" \\|\\| ", -1);
                    rows.add(new Row(cells[0], cells[1], cells.length > 2 ? cells[2] : ""));
                }
            }
            return rows;
        }

        /** The row as the program answers it, the source being the one that is cited. */
        Row answered() {
            String text = unescaped(source.replace("⟦", "").replace("⟧", ""));
            WordingVerdict verdict = Judged.in(text).citing(0).verdict(unescaped(quotation));
            return new Row(quotation, marked(text, verdict), of(verdict));
        }

        @Override
        public String toString() {
            return quotation + " || " + source + " || " + verdict;
        }
    }
}
