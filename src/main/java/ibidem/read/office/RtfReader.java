package ibidem.read.office;

import ibidem.read.Document;
import ibidem.read.DocumentBuilder;
import ibidem.read.FormatReader;
import ibidem.read.Input;
import ibidem.read.Limit;
import ibidem.read.Metadata;
import ibidem.read.UnreadableException;
import ibidem.read.office.RtfState.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Reads rich text: words, notes with their marks, links, tables, heads, hidden and deleted words. */
public final class RtfReader implements FormatReader {
    private static final String READER = "rtf 1";

    @Override
    public Document read(Input input) throws IOException, UnreadableException {
        return new Walk(input).read();
    }

    private static final class Walk {
        private final Input input;
        private final RtfTokens tokens;
        private final DocumentBuilder builder;
        private final RtfBody body;
        private final RtfCharsets charsets = new RtfCharsets();
        private final RtfParagraph paragraph = new RtfParagraph();
        private final Deque<RtfState> outer = new ArrayDeque<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final StringBuilder title = new StringBuilder();
        private final StringBuilder author = new StringBuilder();
        private RtfState state = new RtfState();
        private int toSkip;
        private int definedFont;

        Walk(Input input) throws IOException {
            this.input = input;
            this.tokens = new RtfTokens(Files.readAllBytes(input.file()));
            this.builder = new DocumentBuilder(input.limits());
            this.body = new RtfBody(builder);
        }

        Document read() throws UnreadableException {
            while (tokens.next() != RtfTokens.Kind.END) {
                step();
            }
            flush();
            body.end(paragraph);
            List<String> authors = new ArrayList<>();
            if (!author.toString().isBlank()) {
                authors.add(author.toString().strip());
            }
            builder.metadata(new Metadata(title.toString().strip(), authors, "", "", "", "", Map.of()));
            return builder.build(input.provenance(READER), "there are no words in it");
        }

        private void step() throws UnreadableException {
            RtfState before = state;
            dispatch();
            before.fresh = false;
        }

        private void dispatch() throws UnreadableException {
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
            if (outer.size() > input.limits().of(Limit.DEPTH)) {
                throw UnreadableException.limit(Limit.DEPTH, input.limits());
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
                Charset charset = charsets.of(state.font);
                put(new String(bytes.toByteArray(), charset));
                bytes.reset();
            }
        }

        private void put(String words) {
            switch (state.target) {
                case TEXT, NOTE, RUNNING -> body.words(words, state);
                case INSTRUCTION -> body.instruct(words);
                case TITLE -> title.append(words);
                case AUTHOR -> author.append(words);
                case FONTS, NOWHERE -> {}
            }
        }

        private void control(String word) throws UnreadableException {
            flush();
            if (word.equals("u")) {
                unicode(tokens.number(0));
            } else if (word.equals("*")) {
                // Amid a group the sign says nothing of the group.
                state.optional = state.fresh;
            } else if (!sign(word) && !structure(word) && !destination(word)) {
                look(word);
            }
            if (state.optional && !word.equals("*") && state.target == Target.TEXT && isFirst(word)) {
                state.target = Target.NOWHERE;
            }
        }

        /** A group that may be passed over and is none of those known. */
        private boolean isFirst(String word) {
            state.optional = false;
            return !word.equals("footnote") && !word.equals("fldinst");
        }

        private void unicode(int code) {
            put(String.valueOf((char) code));
            toSkip = state.fallback;
        }

        private boolean sign(String word) {
            String sign = switch (word) {
                case "emdash" -> "\u2014";
                case "endash" -> "\u2013";
                case "lquote" -> "\u2018";
                case "rquote" -> "\u2019";
                case "ldblquote" -> "\u201c";
                case "rdblquote" -> "\u201d";
                case "bullet" -> "\u2022";
                case "~" -> "\u00a0";
                case "_" -> "\u2011";
                case "tab", "emspace", "enspace", "qmspace" -> " ";
                case "-", ":", "|" -> "\0";
                default -> "";
            };
            if (!sign.isEmpty()) {
                put(sign);
            }
            return !sign.isEmpty();
        }

        private boolean structure(String word) throws UnreadableException {
            switch (word) {
                case "par", "sect", "page" -> {
                    if (isText()) {
                        body.paragraph(paragraph, state);
                    }
                }
                case "line", "lbr" -> body.line(state);
                case "cell", "nestcell" -> body.cell();
                case "row", "nestrow" -> body.row();
                case "pard" -> paragraph.reset();
                case "chftn" -> body.number(state);
                case "ftnalt" -> body.settleNote(true);
                case "bin" -> tokens.skip(tokens.number(0));
                default -> {
                    return false;
                }
            }
            return true;
        }

        private boolean isText() {
            return state.target == Target.TEXT || state.target == Target.NOTE || state.target == Target.RUNNING;
        }

        /** Control words that say where the words of their group go. */
        private boolean destination(String word) {
            if (state.target == Target.NOWHERE) {
                return true;
            }
            switch (word) {
                case "footnote" -> {
                    state.target = Target.NOTE;
                    state.opensNote = true;
                    body.openNote();
                }
                case "field" -> {
                    state.opensField = true;
                    body.openField(state);
                }
                case "fldinst" -> state.target = Target.INSTRUCTION;
                case "fldrslt" -> state.optional = false;
                case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" -> {
                    state.target = Target.RUNNING;
                    state.opensHead = true;
                }
                case "fonttbl" -> state.target = Target.FONTS;
                case "title" -> state.target = Target.TITLE;
                case "author" -> state.target = Target.AUTHOR;
                case "pntext", "listtext" -> {
                    paragraph.listed();
                    state.target = Target.NOWHERE;
                }
                case "colortbl", "stylesheet", "pict", "objdata", "xe", "tc", "rxe", "txe", "private", "subject" ->
                    state.target = Target.NOWHERE;
                case "keywords", "comment", "operator", "company", "category", "manager", "doccomm", "hlinkbase" ->
                    state.target = Target.NOWHERE;
                case "nonshppict", "annotation", "atnid", "atnauthor", "bkmkstart", "bkmkend", "filetbl", "revtbl" ->
                    state.target = Target.NOWHERE;
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
                case "super" -> state.raised = number != 0;
                case "up" -> state.raised = tokens.number(6) > 0;
                case "nosupersub" -> state.raised = false;
                case "i" -> state.italic = number != 0;
                case "uc" -> state.fallback = Math.max(0, Math.min(number, 8));
                case "ansicpg" -> charsets.codePage(number);
                case "mac" -> charsets.mac();
                case "pc" -> charsets.codePage(437);
                case "pca" -> charsets.codePage(850);
                case "f" -> font(tokens.number(0));
                case "fcharset" -> {
                    if (state.target == Target.FONTS) {
                        charsets.font(definedFont, tokens.number(0));
                    }
                }
                case "ftnnar" -> body.numbering(true, "decimal");
                case "ftnnalc" -> body.numbering(true, "lowerLetter");
                case "ftnnrlc" -> body.numbering(true, "lowerRoman");
                case "ftnnchi" -> body.numbering(true, "chicago");
                case "aftnnar" -> body.numbering(false, "decimal");
                case "aftnnalc" -> body.numbering(false, "lowerLetter");
                case "aftnnrlc" -> body.numbering(false, "lowerRoman");
                default -> paragraph.set(word, number);
            }
        }

        private void font(int font) {
            if (state.target == Target.FONTS) {
                definedFont = font;
            } else {
                state.font = font;
            }
        }
    }
}
