package ibidem.align;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that lie in memory. */
final class ListTexts implements Texts {
    private final List<byte[]> texts;

    private ListTexts(List<byte[]> texts) {
        this.texts = texts;
    }

    static ListTexts of(String... texts) {
        return of(List.of(texts));
    }

    static ListTexts of(List<String> texts) {
        return new ListTexts(texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    static ListTexts ofBytes(byte[]... texts) {
        return new ListTexts(List.of(texts));
    }

    @Override
    public int count() {
        return texts.size();
    }

    @Override
    public Cursor cursor() {
        return new Cursor() {
            private ByteArrayInputStream text = new ByteArrayInputStream(new byte[0]);

            @Override
            public boolean open(int number) {
                text = new ByteArrayInputStream(texts.get(number));
                return true;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return text.read(into, from, length);
            }

            @Override
            public boolean decodeAnew() {
                return false;
            }

            @Override
            public void close() {}
        };
    }
}
