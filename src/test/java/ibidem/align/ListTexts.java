package ibidem.align;

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
            private byte[] text = new byte[0];
            private int at;

            @Override
            public boolean open(int number) {
                text = texts.get(number);
                at = 0;
                return true;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (at == text.length) {
                    return -1;
                }
                int n = Math.min(length, text.length - at);
                System.arraycopy(text, at, into, from, n);
                at += n;
                return n;
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
