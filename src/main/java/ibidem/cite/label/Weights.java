package ibidem.cite.label;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The learnt weights: a row of one byte a tag for each feature kept, and the weights of going from tag to tag. A byte
 * stands for {@code byte * scale}.
 */
public final class Weights {
    private static final int MAGIC = 0x1b1de301;

    /** Open addressing; 0 is an empty slot. */
    private final int[] slots;
    /** Row of each slot. */
    private final int[] rowOf;

    private final byte[] rows;
    private final float scale;
    /** {@code [from][to]}; row {@link Tag#COUNT} is the start. */
    private final float[][] transitions;

    private final int[] hashes;

    /**
     * Weights of {@code hashes.length} features.
     *
     * @param hashes of the features, none 0, all different
     * @param rows {@link Tag#COUNT} bytes a feature
     */
    public Weights(int[] hashes, byte[] rows, float scale, float[][] transitions) {
        this.hashes = hashes.clone();
        this.rows = rows.clone();
        this.scale = scale;
        this.transitions = transitions;
        int size = Integer.highestOneBit(Math.max(16, hashes.length * 2)) * 2;
        slots = new int[size];
        rowOf = new int[size];
        for (int row = 0; row < hashes.length; row++) {
            int at = slot(hashes[row]);
            slots[at] = hashes[row];
            rowOf[at] = row;
        }
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int at = (hash * 0x9E3779B9 >>> 7) & mask;
        while (slots[at] != 0 && slots[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Adds the weights of one feature to the scores of all tags. */
    void addTo(float[] scores, int hash) {
        int at = slot(hash);
        if (slots[at] == 0) {
            return;
        }
        int row = rowOf[at] * Tag.COUNT;
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            scores[tag] += rows[row + tag] * scale;
        }
    }

    float[][] transitions() {
        return transitions;
    }

    /** Reads what {@link #write} wrote. */
    public static Weights read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new InflaterInputStream(in))) {
            if (data.readInt() != MAGIC || data.readInt() != Tag.COUNT) {
                throw new IOException("not the weights of this version");
            }
            float[][] transitions = new float[Tag.COUNT + 1][Tag.COUNT];
            for (float[] row : transitions) {
                for (int tag = 0; tag < row.length; tag++) {
                    row[tag] = data.readFloat();
                }
            }
            float scale = data.readFloat();
            int[] hashes = new int[data.readInt()];
            byte[] bytes = data.readNBytes(hashes.length * 4);
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = java.nio.ByteBuffer.wrap(bytes, i * 4, 4).getInt();
            }
            return new Weights(hashes, data.readNBytes(hashes.length * Tag.COUNT), scale, transitions);
        }
    }

    /** Writes the weights, deflated. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out))) {
            data.writeInt(MAGIC);
            data.writeInt(Tag.COUNT);
            for (float[] row : transitions) {
                for (float weight : row) {
                    data.writeFloat(weight);
                }
            }
            data.writeFloat(scale);
            data.writeInt(hashes.length);
            for (int hash : hashes) {
                data.writeInt(hash);
            }
            data.write(rows);
        }
    }
}
