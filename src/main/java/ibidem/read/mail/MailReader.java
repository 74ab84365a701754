package ibidem.read.mail;

import ibidem.read.Block;
import ibidem.read.Decoded;
import ibidem.read.Document;
import ibidem.read.DocumentBuilder;
import ibidem.read.Flow;
import ibidem.read.FormatReader;
import ibidem.read.Input;
import ibidem.read.Metadata;
import ibidem.read.UnreadableException;
import ibidem.read.html.Html;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Reads mail. */
public final class MailReader implements FormatReader {
    private static final String READER = "mail 2";
    private static final int LONGEST_HEADER = 1 << 20;
    private static final int MOST_HEADERS = 10_000;

    @Override
    public Document read(Input input) throws IOException, UnreadableException {
        DefaultMessageBuilder parser = new DefaultMessageBuilder();
        parser.setMimeEntityConfig(new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount(MOST_HEADERS)
                .build());
        try (InputStream in = Files.newInputStream(input.file())) {
            Message message = parser.parseMessage(in);
            MailParts parts = new MailParts(message, input.limits());
            DocumentBuilder builder = new DocumentBuilder(input.limits());
            for (MailParts.Part part : parts.shown()) {
                switch (part.kind()) {
                    case SUBJECT -> builder.block(Block.Kind.HEADING, 1, new Flow().words(part.text()));
                    case PLAIN -> plain(part.text(), builder);
                    case PAGE -> page(part.text(), input, builder);
                }
            }
            if (parts.attached() > 0) {
                builder.warning("files attached to it were left closed: " + parts.attached());
            }
            builder.metadata(metadata(message));
            message.dispose();
            return builder.build(input.provenance(READER), "there are no words in it");
        }
    }

    private static void page(String html, Input input, DocumentBuilder builder) throws UnreadableException {
        Document page = Html.read(input.provenance(READER), new Decoded(html, "UTF-8", List.of()));
        for (Block block : page.blocks()) {
            builder.block(block.kind(), block.level(), lines(page.words(block.span())));
        }
    }

    /** Blank lines part paragraphs; what an earlier message said is set off with a sign at each line. */
    private static void plain(String words, DocumentBuilder builder) throws UnreadableException {
        Flow flow = new Flow();
        boolean quoted = false;
        for (String line : words.split("\\R", -1)) {
            boolean isQuoted = line.startsWith(">");
            if (line.isBlank() || isQuoted != quoted) {
                builder.block(quoted ? Block.Kind.BLOCK_QUOTATION : Block.Kind.PARAGRAPH, 0, flow);
                flow = new Flow();
            }
            quoted = isQuoted;
            flow.line().words(isQuoted ? unquoted(line) : line);
        }
        builder.block(quoted ? Block.Kind.BLOCK_QUOTATION : Block.Kind.PARAGRAPH, 0, flow);
    }

    private static String unquoted(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == '>' || line.charAt(at) == ' ')) {
            at++;
        }
        return line.substring(at);
    }

    private static Flow lines(String words) {
        Flow flow = new Flow();
        for (String line : words.split("\n", -1)) {
            flow.line().words(line);
        }
        return flow;
    }

    private static Metadata metadata(Message message) {
        MailboxList from = message.getFrom();
        List<String> authors =
                from == null ? List.of() : from.stream().map(MailReader::name).toList();
        Date date = message.getDate();
        String day = date == null
                ? ""
                : date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return new Metadata(subject(message.getSubject()), authors, day, "", "", "", Map.of());
    }

    private static String name(Mailbox mailbox) {
        return mailbox.getName() == null ? mailbox.getAddress() : mailbox.getName();
    }

    private static String subject(@Nullable String subject) {
        return subject == null ? "" : new Flow().words(subject).text();
    }
}
