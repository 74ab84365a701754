package ibidem.read.office;

import ibidem.read.Flow;
import ibidem.read.Inline;
import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open: their instructions are no words of the text, their results are. */
final class DocxFields {
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final Flow flow;
        private boolean result;
        private int start;

        Field(Flow flow) {
            this.flow = flow;
        }
    }

    /** @param type {@code begin}, {@code separate} or {@code end} */
    void mark(String type, Flow flow) {
        Field top = open.peek();
        if (type.equals("begin")) {
            open.push(new Field(flow));
        } else if (top != null && type.equals("separate")) {
            top.result = true;
            top.start = flow.start();
        } else if (top != null && type.equals("end")) {
            open.pop();
            // A field that ends in another paragraph than it began has no stretch inside one block.
            if (top.result && top.flow == flow) {
                String address = address(top.instruction.toString().strip());
                if (!address.isEmpty()) {
                    flow.inline(Inline.Kind.LINK, top.start, address);
                }
            }
        }
    }

    void instruction(String words) {
        Field top = open.peek();
        if (top != null && !top.result) {
            top.instruction.append(words);
        }
    }

    /** Whether what comes is an instruction still. */
    boolean inInstruction() {
        return open.stream().anyMatch(field -> !field.result);
    }

    /** The address of {@code HYPERLINK "https://..." \o "tip"}; empty for other fields and places inside the file. */
    static String address(String instruction) {
        if (!instruction.startsWith("HYPERLINK")) {
            return "";
        }
        String rest = instruction.substring("HYPERLINK".length()).strip();
        int close = rest.indexOf('"', 1);
        return rest.startsWith("\"") && close > 0 ? rest.substring(1, close) : "";
    }
}
