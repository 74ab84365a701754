package ibidem.read.office;

import ibidem.read.office.RtfState.Target;
import org.jspecify.annotations.Nullable;

/** What the control words of rich text stand for that stand for a character or say where their group's words go. */
final class RtfWords {
    private RtfWords() {}

    /** The character that a control word or sign is; empty for others. A zero is passed over by who writes it. */
    static String sign(String word) {
        return switch (word) {
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
    }

    /** Where the words of a group go that begins so; null for words that say nothing of that. */
    static @Nullable Target target(String word) {
        return switch (word) {
            case "footnote" -> Target.NOTE;
            case "fldinst" -> Target.INSTRUCTION;
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" -> Target.RUNNING;
            case "fonttbl" -> Target.FONTS;
            case "colortbl" -> Target.COLOURS;
            case "title" -> Target.TITLE;
            case "author" -> Target.AUTHOR;
            case "pntext", "listtext" -> Target.NUMBER;
            case "shpinst", "do" -> Target.SHAPE;
            case "stylesheet", "pict", "objdata", "xe", "tc", "rxe", "txe", "private", "subject" -> Target.NOWHERE;
            case "keywords", "comment", "operator", "company", "category", "manager", "doccomm" -> Target.NOWHERE;
            case "nonshppict", "annotation", "atnid", "atnauthor", "bkmkstart", "bkmkend" -> Target.NOWHERE;
            case "filetbl", "revtbl", "hlinkbase", "shprslt", "sp", "background" -> Target.NOWHERE;
            default -> null;
        };
    }
}
