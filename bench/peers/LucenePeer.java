import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * What one would put together from Lucene for the same work: an index of the files, for each quotation its rarest words
 * of which four in ten must match, and the best five files read and compared letter by letter (Sellers' columns with
 * Myers' bit vectors, in blocks of 64).
 *
 * <p>Usage: {@code LucenePeer index DOCS INDEX}, {@code query DOCS INDEX QUOTATIONS}, {@code all DOCS INDEX QUOTATIONS}.
 * Prints id, file, where the best match ends, distance, length.
 */
public final class LucenePeer {
    private static final int RAREST = 12;
    private static final int FILES = 5;

    public static void main(String[] args) throws IOException {
        Path docs = Path.of(args[1]);
        Path index = Path.of(args[2]);
        if (!args[0].equals("query")) {
            index(docs, index);
        }
        if (!args[0].equals("index")) {
            query(index, Path.of(args[3]));
        }
    }

    private static void index(Path docs, Path index) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer());
        config.setRAMBufferSizeMB(256);
        try (IndexWriter writer = new IndexWriter(FSDirectory.open(index), config);
                Stream<Path> files = Files.walk(docs)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                Document document = new Document();
                document.add(new StoredField("path", file.toString()));
                document.add(new TextField("text", Files.readString(file), Field.Store.NO));
                writer.addDocument(document);
            }
        }
    }

    private static void query(Path index, Path quotations) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index));
                PrintWriter out = new PrintWriter(System.out)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (String line : Files.readAllLines(quotations)) {
                int tab = line.indexOf('\t');
                if (line.startsWith("id\t") || tab < 0) {
                    continue;
                }
                for (String piece : line.substring(tab + 1).split("\\s*(\\[?\\.\\.\\.\\]?|\\[?…\\]?)\\s*")) {
                    out.println(line.substring(0, tab) + "\t" + best(searcher, reader, piece));
                }
            }
        }
    }

    private static String best(IndexSearcher searcher, DirectoryReader reader, String piece) throws IOException {
        String wanted = fold(piece);
        Set<String> words = new LinkedHashSet<>(List.of(wanted.split(" ")));
        Map<String, Integer> met = new HashMap<>();
        for (String word : words) {
            int count = reader.docFreq(new Term("text", word));
            if (count > 0) {
                met.put(word, count);
            }
        }
        List<String> rarest = new ArrayList<>(met.keySet());
        rarest.sort(Comparator.comparing(met::get));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        rarest = rarest.subList(0, Math.min(RAREST, rarest.size()));
        for (String word : rarest) {
            query.add(new TermQuery(new Term("text", word)), BooleanClause.Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(Math.max(1, rarest.size() * 4 / 10));
        String path = "-";
        int[] least = {Integer.MAX_VALUE, -1};
        for (ScoreDoc hit : searcher.search(query.build(), FILES).scoreDocs) {
            String file = searcher.storedFields().document(hit.doc).get("path");
            int[] found = distance(wanted, fold(Files.readString(Path.of(file))));
            if (found[0] < least[0]) {
                least = found;
                path = file;
            }
        }
        return path + "\t" + least[1] + "\t" + least[0] + "\t" + wanted.length();
    }

    /** Words of letters and digits in small letters, a blank between them. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(Character.toLowerCase(c));
                blank = false;
            } else if (!blank) {
                folded.append(' ');
                blank = true;
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** The least distance of {@code pattern} to any stretch of {@code text}, and where that ends. */
    static int[] distance(String pattern, String text) {
        int blocks = (pattern.length() + 63) / 64;
        if (blocks == 0) {
            return new int[] {0, 0};
        }
        long[][] masks = new long[128][blocks];
        for (int i = 0; i < pattern.length(); i++) {
            masks[pattern.charAt(i) & 127][i >> 6] |= 1L << (i & 63);
        }
        long[] plus = new long[blocks];
        long[] minus = new long[blocks];
        java.util.Arrays.fill(plus, -1L);
        int last = (pattern.length() - 1) & 63;
        int distance = pattern.length();
        int[] best = {distance, 0};
        for (int at = 0; at < text.length(); at++) {
            int carry = 0;
            long[] mask = masks[text.charAt(at) & 127];
            for (int b = 0; b < blocks; b++) {
                long match = mask[b];
                long vertical = match | minus[b];
                match |= carry < 0 ? 1 : 0;
                long horizontal = ((match & plus[b]) + plus[b] ^ plus[b]) | match;
                long up = minus[b] | ~(horizontal | plus[b]);
                long down = plus[b] & horizontal;
                if (b == blocks - 1) {
                    distance += (int) (up >>> last & 1) - (int) (down >>> last & 1);
                }
                int out = (int) (up >>> 63) - (int) (down >>> 63);
                up = up << 1 | (carry > 0 ? 1 : 0);
                down = down << 1 | (carry < 0 ? 1 : 0);
                plus[b] = down | ~(vertical | up);
                minus[b] = up & vertical;
                carry = out;
            }
            if (distance < best[0]) {
                best = new int[] {distance, at + 1};
            }
        }
        return best;
    }
}
