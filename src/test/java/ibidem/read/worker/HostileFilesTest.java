package ibidem.read.worker;

import static ibidem.read.worker.Made.docx;
import static ibidem.read.worker.Made.docxBody;
import static ibidem.read.worker.Made.page;
import static ibidem.read.worker.Made.paragraph;
import static ibidem.read.worker.Made.pdf;
import static ibidem.read.worker.Made.show;
import static ibidem.read.worker.Made.stream;
import static org.assertj.core.api.Assertions.assertThat;

import ibidem.read.Document;
import ibidem.read.Limit;
import ibidem.read.Limits;
import ibidem.read.ReadOutcome;
import ibidem.read.ReadOutcome.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file does to its reader, it gets one status, and the next file is read as if nothing had been. */
@Timeout(120)
class HostileFilesTest {
    private static final Limits LIMITS =
            Limits.STANDARD.with(Limit.CPU_TIME, 4).with(Limit.WALL_TIME, 60).with(Limit.MEMORY, 96);

    private static WorkerPool pool;

    @TempDir
    private static Path folder;

    private static List<Path> before;

    @BeforeAll
    static void open() throws IOException {
        before = workerFolders();
        pool = new WorkerPool(LIMITS, 1);
    }

    @AfterAll
    static void nothingStaysBehind() throws IOException {
        pool.close();
        List<Path> after = new ArrayList<>(workerFolders());
        after.removeAll(before);
        assertThat(after).isEmpty();
    }

    private static List<Path> workerFolders() throws IOException {
        try (Stream<Path> inside = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return inside.filter(path -> path.getFileName().toString().startsWith("ibidem-worker-"))
                    .toList();
        }
    }

    @AfterEach
    void aHealthyFileIsReadAsEver() throws IOException {
        Path healthy = docx(folder.resolve("healthy.docx"), docxBody(paragraph("All is well.")));
        assertThat(text(read(healthy))).isEqualTo("All is well.");
    }

    @Test
    void blanksThatInflateStopAtTheRatio() throws IOException {
        Path file = Made.hugeDocx(folder.resolve("blanks.docx"), " ".repeat(400), 1_000_000);
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(reason(read(file), Status.LIMIT)).contains("ratio");
    }

    @Test
    void aMillionParagraphsEndInTextOrALimit() throws IOException {
        Path file = Made.hugeDocx(folder.resolve("million.docx"), paragraph("x"), 1_000_000);
        ReadOutcome outcome = read(file);
        assertThat(outcome)
                .satisfiesAnyOf(
                        o -> assertThat(text(o)).startsWith("x"),
                        o -> assertThat(reason(o, Status.LIMIT)).isNotBlank());
    }

    @Test
    void entitiesThatMultiplyAreNotFollowed() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e")
                    .append(i)
                    .append(" \"&e")
                    .append(i - 1)
                    .append(";&e")
                    .append(i - 1)
                    .append(";\">");
        }
        String document = bomb + "]>" + docxBody(paragraph("&e39;"));
        assertThat(reason(read(docx(folder.resolve("laughs.docx"), document)), Status.DAMAGED))
                .isNotBlank();
        Path xml = Files.writeString(folder.resolve("laughs.xml"), "<?xml version=\"1.0\"?>" + bomb + "]><a>&e39;</a>");
        assertThat(read(xml)).isNotNull();
    }

    @Test
    void elementsAndGroupsWithoutEndStopAtTheDepth() throws IOException {
        String deep = docxBody("<w:p>".repeat(100_000));
        assertThat(reason(read(docx(folder.resolve("deep.docx"), deep)), Status.LIMIT))
                .contains("depth");
        Path rtf = Files.writeString(folder.resolve("deep.rtf"), "{\\rtf1 " + "{".repeat(1_000_000) + "deep");
        assertThat(reason(read(rtf), Status.LIMIT)).contains("depth");
        Path pdf = pdf(folder.resolve("deep.pdf"), "<</Type/Catalog/Pages 2 0 R>>", "[".repeat(200_000));
        assertThat(status(read(pdf))).isNotEqualTo(Status.TEXT);
    }

    @Test
    void aPageTreeThatBitesItsTailEnds() throws IOException {
        Path file =
                pdf(folder.resolve("ring.pdf"), "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[2 0 R]>>");
        assertThat(status(read(file))).isNotEqualTo(Status.TEXT);
    }

    @Test
    void aFormThatPaintsItselfEnds() throws IOException {
        Path file = page(
                folder.resolve("self.pdf"),
                show(72, 700, 12, "Before it") + "/X Do",
                "/XObject<</X 6 0 R>>",
                stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>", "/X Do"));
        assertThat(text(read(file))).isEqualTo("Before it");
    }

    @Test
    void formsThatDoubleEndAtTheDeadline() throws IOException {
        String[] forms = new String[40];
        for (int i = 0; i < forms.length; i++) {
            String inner = i + 1 < forms.length ? "/Resources<</XObject<</X " + (i + 7) + " 0 R>>>>" : "";
            forms[i] = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + inner, "/X Do /X Do");
        }
        Path file = page(folder.resolve("double.pdf"), "/X Do", "/XObject<</X 6 0 R>>", forms);
        long start = System.nanoTime();
        assertThat(reason(read(file), Status.LIMIT)).contains("cpu-time");
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(60);
    }

    @Test
    void archivesInArchivesAreNotUnpacked() throws IOException {
        Path inner = Made.zip(folder.resolve("0.zip"), "a.txt", "words");
        for (int i = 1; i < 6; i++) {
            String bytes = new String(Files.readAllBytes(inner), java.nio.charset.StandardCharsets.ISO_8859_1);
            inner = Made.zip(folder.resolve(i + ".zip"), "inner.zip", bytes);
        }
        assertThat(status(read(inner))).isEqualTo(Status.UNSUPPORTED);
    }

    /** A member that is the rest of the archive, its own directory included: whoever unpacks it never ends. */
    @Test
    void anArchiveThatHoldsItselfIsNotFollowed() throws IOException {
        Path plain = docx(folder.resolve("plain.docx"), docxBody(paragraph("Once.")));
        byte[] whole = Files.readAllBytes(plain);
        byte[] name = "word/again.docx".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        ByteBuffer header = ByteBuffer.allocate(30 + name.length).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034b50).putShort((short) 10).putInt(0).putInt(0).putInt(0);
        header.putInt(whole.length)
                .putInt(whole.length)
                .putShort((short) name.length)
                .putShort((short) 0);
        header.put(name);
        Path file = folder.resolve("itself.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header.array());
            out.write(whole);
        }
        ReadOutcome outcome = read(file);
        assertThat(outcome)
                .satisfiesAnyOf(
                        o -> assertThat(text(o)).isEqualTo("Once."),
                        o -> assertThat(reason(o, Status.DAMAGED)).isNotBlank());
    }

    @Test
    void thousandsOfMembersThatShareTheirBytesAreNotUnpacked() throws IOException {
        Path one = Made.hugeDocx(folder.resolve("one.docx"), paragraph("shared words of one member"), 100_000);
        byte[] bytes = Files.readAllBytes(one);
        int directory = indexOf(bytes, 0x02014b50, 0);
        int last = indexOf(bytes, 0x02014b50, directory + 1);
        int end = indexOf(bytes, 0x06054b50, 0);
        int copies = 5_000;
        ByteBuffer trailer =
                ByteBuffer.wrap(bytes, end, bytes.length - end).slice().order(ByteOrder.LITTLE_ENDIAN);
        trailer.putShort(8, (short) (copies + 2)).putShort(10, (short) (copies + 2));
        trailer.putInt(12, end - directory + copies * (end - last));
        Path file = folder.resolve("shared.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes, 0, end);
            for (int i = 0; i < copies; i++) {
                byte[] entry = java.util.Arrays.copyOfRange(bytes, last, end);
                String name = String.format("word/footnot%04d", i);
                System.arraycopy(
                        name.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        0,
                        entry,
                        46,
                        Math.min(name.length(), "word/document.xml".length()));
                out.write(entry);
            }
            out.write(trailer.array(), trailer.arrayOffset(), trailer.capacity());
        }
        assertThat(text(read(file))).startsWith("shared words of one member");
    }

    private static int indexOf(byte[] bytes, int signature, int from) {
        for (int i = from; i + 4 <= bytes.length; i++) {
            if (ByteBuffer.wrap(bytes, i, 4).order(ByteOrder.LITTLE_ENDIAN).getInt() == signature) {
                return i;
            }
        }
        throw new AssertionError("not an archive");
    }

    @Test
    void moreMembersThanTheLimitAreRefused() throws IOException {
        String[] members = new String[2 * 10_002];
        for (int i = 0; i < members.length; i += 2) {
            members[i] = "word/" + i + ".xml";
            members[i + 1] = "";
        }
        assertThat(reason(read(Made.zip(folder.resolve("many.docx"), members)), Status.LIMIT))
                .contains("entries");
    }

    @Test
    void rubbishAndCutFilesAreDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(docx(folder.resolve("whole.docx"), docxBody(paragraph("whole"))));
        Path cut = folder.resolve("cut.docx");
        try (OutputStream out = Files.newOutputStream(cut)) {
            out.write(whole, 0, whole.length / 2);
        }
        assertThat(status(read(cut))).isEqualTo(Status.DAMAGED);
        Path rubbish = Files.writeString(folder.resolve("rubbish.pdf"), "%PDF-1.7\n" + "rubbish ".repeat(1000));
        assertThat(status(read(rubbish))).isEqualTo(Status.DAMAGED);
    }

    private static ReadOutcome read(Path file) {
        return pool.read(file, file.toString(), "");
    }

    private static Status status(ReadOutcome outcome) {
        return outcome instanceof ReadOutcome.Unread unread ? unread.status() : Status.TEXT;
    }

    private static String reason(ReadOutcome outcome, Status expected) {
        assertThat(outcome).isInstanceOf(ReadOutcome.Unread.class);
        ReadOutcome.Unread unread = (ReadOutcome.Unread) outcome;
        assertThat(unread.status()).as(unread.reason()).isEqualTo(expected);
        return unread.reason();
    }

    private static String text(ReadOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        Document document = ((ReadOutcome.Read) outcome).document();
        return document.text();
    }
}
