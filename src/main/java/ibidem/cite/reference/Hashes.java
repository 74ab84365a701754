package ibidem.cite.reference;

/** FNV-1a over small pieces, 32 bits; never 0. */
final class Hashes {
    private static final int PRIME = 16777619;

    private Hashes() {}

    /** The beginning of a hash of its own kind. */
    static int start(int kind) {
        return add(0x811C9DC5, kind + 1);
    }

    static int add(int hash, int value) {
        int h = (hash ^ (value & 0xFFFF)) * PRIME;
        return value >>> 16 == 0 ? h : (h ^ value >>> 16) * PRIME;
    }

    static int add(int hash, CharSequence text, int from, int to) {
        int h = hash;
        for (int i = from; i < to; i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return h;
    }

    static int of(int kind, CharSequence text, int from, int to) {
        return add(start(kind), text, from, to);
    }

    /** Mixes the bits, so that the low ones may serve as a place in a table. */
    static int end(int hash) {
        int h = hash ^ hash >>> 15;
        h *= 0x2C1B3C6D;
        h ^= h >>> 13;
        return h == 0 ? 1 : h;
    }
}
