package ibidem.read.office;

import ibidem.read.DocumentBuilder;
import ibidem.read.Limit;
import ibidem.read.Limits;
import ibidem.read.Metadata;
import ibidem.read.UnreadableException;
import ibidem.read.office.RtfState.Target;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Goes through the tokens of a rich text once, with the state of each group that is open. */
final class RtfWalk {
    private final RtfTokens tokens;
    private final Limits limits;
    private final DocumentBuilder builder;
    private final RtfBody body;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfColours colours = new RtfColours();
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private RtfState state = new RtfState();
    private int toSkip;

    RtfWalk(RtfTokens tokens, DocumentBuilder builder, Limits limits) {
        this.tokens = tokens;
        this.limits = limits;
        this.builder = builder;
        this.body = new RtfBody(builder);
    }

    void read() throws UnreadableException {
        while (tokens.next() != RtfTokens.Kind.END) {
            RtfState before = state;
            step();
            before.fresh = false;
        }
        flush();
        body.end();
        List<String> authors = new ArrayList<>();
        if (!author.toString().isBlank()) {
            authors.add(author.toString().strip());
        }
        builder.metadata(new Metadata(title.toString().strip(), authors, "", "", "", "", Map.of()));
    }

    private void step() throws UnreadableException {
        switch (tokens.kind()) {
            case OPEN -> open();
            case CLOSE -> close();
            case BYTE -> oneByte(tokens.value());
            default -> {
                if (tokens.word().equals("u") || toSkip == 0 || !isSign(tokens.word())) {
                    control(tokens.word());
                } else {
                    toSkip--;
                }
            }
        }
    }

    private static boolean isSign(String word) {
        return word.length() == 1 && !Character.isLetter(word.charAt(0));
    }

    private void open() throws UnreadableException {
        flush();
        toSkip = 0;
        outer.push(state);
        state = state.inner();
        if (outer.size() > limits.of(Limit.DEPTH)) {
            throw UnreadableException.limit(Limit.DEPTH, limits);
        }
    }

    private void close() throws UnreadableException {
        flush();
        toSkip = 0;
        if (state.opensNote) {
            body.closeNote();
        }
        if (state.opensField) {
            body.closeField(state);
        }
        if (state.opensHead) {
            body.closeHead();
        }
        if (state.opensBox) {
            body.closeBox();
        }
        RtfState back = outer.poll();
        state = back == null ? new RtfState() : back;
    }

    private void oneByte(byte value) {
        if (toSkip > 0) {
            toSkip--;
        } else if (state.target != Target.NOWHERE) {
            bytes.write(value);
        }
    }

    /** Hands on the bytes gathered so far, in their font's encoding. */
    private void flush() {
        if (bytes.size() > 0) {
            put(fonts.decode(bytes.toByteArray(), state.font));
            bytes.reset();
        }
    }

    private void put(String words) {
        switch (state.target) {
            case TEXT, NOTE, RUNNING -> body.words(words, state);
            case INSTRUCTION -> body.instruct(words);
            case NUMBER -> body.paragraph().number(words);
            case TITLE -> title.append(words);
            case AUTHOR -> author.append(words);
            case FONTS -> fonts.name(words);
            case COLOURS -> words.chars().filter(c -> c == ';').forEach(end -> colours.end());
            case SHAPE, NOWHERE -> {}
        }
    }

    private void control(String word) throws UnreadableException {
        flush();
        if (word.equals("u")) {
            put(fonts.decode((char) tokens.number(0), state.font));
            toSkip = state.fallback;
        } else if (word.equals("*")) {
            // Amid a group the sign says nothing of the group.
            state.optional = state.fresh;
        } else if (!sign(word) && !structure(word) && !group(word)) {
            look(word);
        }
        if (state.optional && !word.equals("*") && state.target == Target.TEXT && isUnknown(word)) {
            state.target = Target.NOWHERE;
        }
    }

    /** A group that may be passed over and is none of those known. */
    private boolean isUnknown(String word) {
        state.optional = false;
        return !word.equals("footnote") && !word.equals("ud");
    }

    private boolean sign(String word) {
        String sign = RtfWords.sign(word);
        if (!sign.isEmpty()) {
            put(sign);
        }
        return !sign.isEmpty();
    }

    private boolean structure(String word) throws UnreadableException {
        switch (word) {
            case "par", "page" -> endParagraph();
            case "sect" -> {
                endParagraph();
                body.sectionEnds();
            }
            case "line", "lbr" -> {
                if (state.isText()) {
                    body.line(state);
                }
            }
            case "cell", "nestcell" -> body.cell();
            case "row", "nestrow" -> body.row();
            case "pard" -> {
                if (state.isText()) {
                    body.paragraph().reset();
                }
            }
            case "chftn" -> body.number(state);
            case "ftnalt" -> body.settleNote(true);
            case "bin" -> tokens.skip(tokens.number(0));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void endParagraph() throws UnreadableException {
        if (state.isText()) {
            body.endParagraph(state);
        }
    }

    /** Control words that say where the words of their group go. */
    private boolean group(String word) {
        if (word.equals("ud")) {
            state.target = state.twice;
            return true;
        }
        if (state.target == Target.NOWHERE) {
            return true;
        }
        Target target = RtfWords.target(word);
        if (target != null) {
            state.target = target;
            state.opensNote = target == Target.NOTE;
            state.opensHead = target == Target.RUNNING;
            if (target == Target.NOTE) {
                body.openNote();
            } else if (target == Target.NUMBER) {
                body.paragraph().listed();
            }
            return true;
        }
        switch (word) {
            case "field" -> {
                state.opensField = true;
                body.openField(state);
            }
            case "fldrslt" -> state.optional = false;
            case "upr" -> {
                state.twice = state.target;
                state.target = Target.NOWHERE;
            }
            case "shptxt", "dptxbxtext" -> {
                state.target = Target.TEXT;
                state.opensBox = true;
                body.openBox();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void look(String word) {
        int number = tokens.number(1);
        switch (word) {
            case "plain" -> state.plain();
            case "v", "deleted" -> state.hidden = number != 0;
            case "cf" -> state.white = colours.isWhite(tokens.number(0));
            case "cb", "chcbpat", "highlight" -> state.shaded = tokens.number(0) != 0;
            case "fs" -> state.size(tokens.number(24));
            case "super" -> state.raised = number != 0;
            case "up" -> state.raised = tokens.number(6) > 0;
            case "nosupersub" -> state.raised = false;
            case "i" -> state.italic = number != 0;
            case "uc" -> state.fallback = Math.max(0, Math.min(number, 8));
            case "red", "green", "blue" -> colours.part(tokens.number(0));
            case "ansicpg" -> fonts.codePage(number);
            case "mac" -> fonts.mac();
            case "pc" -> fonts.codePage(437);
            case "pca" -> fonts.codePage(850);
            case "deff" -> state.font = tokens.number(0);
            case "f" -> font(tokens.number(0));
            case "fcharset" -> {
                if (state.target == Target.FONTS) {
                    fonts.script(tokens.number(0));
                }
            }
            default -> {
                if (!body.numbering(word, number)) {
                    body.paragraph().set(word, number);
                }
            }
        }
    }

    private void font(int font) {
        if (state.target == Target.FONTS) {
            fonts.define(font);
        } else {
            state.font = font;
        }
    }
}
