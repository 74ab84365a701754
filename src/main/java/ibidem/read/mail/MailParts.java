package ibidem.read.mail;

import ibidem.read.Limit;
import ibidem.read.Limits;
import ibidem.read.UnreadableException;
import ibidem.read.charset.TextDecoder;
import ibidem.read.html.Html;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;

/** The parts of a message that its reader sees, in order. */
final class MailParts {
    private final Limits limits;
    /** Plain words that hold less of the page beside them than one letter of so many only say where to read it. */
    private static final int STUB = 3;

    private List<Part> parts = new ArrayList<>();
    private int attached;

    /** What a part is: a message's subject, plain words, a web page. */
    enum Kind {
        SUBJECT,
        PLAIN,
        PAGE
    }

    /** @param charset as declared; empty where the part says nothing */
    record Part(Kind kind, byte[] bytes, String charset) {
        String text() {
            return TextDecoder.decode(bytes, charset).text();
        }
    }

    MailParts(Message message, Limits limits) throws IOException, UnreadableException {
        this.limits = limits;
        subject(message);
        visit(message, 0);
    }

    List<Part> shown() {
        return parts;
    }

    int attached() {
        return attached;
    }

    private void visit(Entity entity, int depth) throws IOException, UnreadableException {
        if (depth > limits.of(Limit.DEPTH)) {
            throw UnreadableException.limit(Limit.DEPTH, limits);
        }
        if (entity.getBody() instanceof Multipart multipart) {
            if (entity.getMimeType().equals("multipart/alternative")) {
                alternative(multipart, depth);
                return;
            }
            for (Entity part : multipart.getBodyParts()) {
                visit(part, depth + 1);
            }
        } else if (entity.getBody() instanceof Message inner) {
            subject(inner);
            visit(inner, depth + 1);
        } else if (entity.getBody() instanceof SingleBody body) {
            leaf(entity, body);
        }
    }

    private void subject(Message message) {
        String subject = message.getSubject();
        if (subject != null) {
            parts.add(new Part(Kind.SUBJECT, subject.getBytes(StandardCharsets.UTF_8), "UTF-8"));
        }
    }

    /** Of several ways to say the same the plain one, else the last, which the sender likes best. */
    private void alternative(Multipart multipart, int depth) throws IOException, UnreadableException {
        List<Part> before = parts;
        List<Part> plain = new ArrayList<>();
        List<Part> last = new ArrayList<>();
        for (Entity part : multipart.getBodyParts()) {
            parts = new ArrayList<>();
            visit(part, depth + 1);
            boolean isPlain = part.getMimeType().equals("text/plain");
            plain = isPlain && plain.isEmpty() ? parts : plain;
            last = parts.isEmpty() || isPlain ? last : parts;
        }
        parts = before;
        parts.addAll(plain.isEmpty() || letters(plain) * STUB < letters(last) ? last : plain);
    }

    private static long letters(List<Part> parts) {
        long letters = 0;
        for (Part part : parts) {
            String words = part.kind() == Kind.PAGE ? Html.words(part.text()) : part.text();
            letters += words.chars().filter(Character::isLetter).count();
        }
        return letters;
    }

    private void leaf(Entity entity, SingleBody body) throws IOException {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        boolean text = type.equals("text/plain") || type.equals("text/html") || type.equals("application/xhtml+xml");
        if (!text || "attachment".equals(entity.getDispositionType())) {
            attached++;
            return;
        }
        try (InputStream in = body.getInputStream()) {
            String charset = entity.getCharset();
            Kind kind = type.equals("text/plain") ? Kind.PLAIN : Kind.PAGE;
            parts.add(new Part(kind, in.readAllBytes(), charset == null ? "" : charset));
        }
    }
}
