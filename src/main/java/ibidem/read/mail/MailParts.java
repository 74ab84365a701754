package ibidem.read.mail;

import ibidem.read.Limit;
import ibidem.read.Limits;
import ibidem.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.jspecify.annotations.Nullable;

/** The parts of a message that its reader sees, in order. */
final class MailParts {
    private final Limits limits;
    private final List<Part> parts = new ArrayList<>();
    private int attached;

    /** @param charset as declared; empty where the part says nothing */
    record Part(boolean page, byte[] bytes, String charset) {}

    MailParts(Message message, Limits limits) throws IOException, UnreadableException {
        this.limits = limits;
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
                Entity chosen = chosen(multipart);
                if (chosen != null) {
                    visit(chosen, depth + 1);
                }
                return;
            }
            for (Entity part : multipart.getBodyParts()) {
                visit(part, depth + 1);
            }
        } else if (entity.getBody() instanceof Message inner) {
            visit(inner, depth + 1);
        } else if (entity.getBody() instanceof SingleBody body) {
            leaf(entity, body);
        }
    }

    /** Of several ways to say the same the plain one, else the last, which the sender likes best. */
    private static @Nullable Entity chosen(Multipart multipart) {
        Entity last = null;
        for (Entity part : multipart.getBodyParts()) {
            if (part.getMimeType().equals("text/plain")) {
                return part;
            }
            last = part;
        }
        return last;
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
            parts.add(new Part(!type.equals("text/plain"), in.readAllBytes(), charset == null ? "" : charset));
        }
    }
}
