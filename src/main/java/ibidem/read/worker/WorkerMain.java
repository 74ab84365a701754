package ibidem.read.worker;

import ibidem.read.DocumentCodec;
import ibidem.read.ReadOutcome;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;

/**
 * The worker process: reads one file after the other, as its parent asks over standard input, and answers on standard
 * output. Ends when the parent goes away, also amid a file.
 */
public final class WorkerMain {
    /** Longest request: a path, a name and numbers. */
    private static final int REQUEST_BYTES = 1 << 20;

    private WorkerMain() {}

    /** @param args the folder for temporary files, removed at the end */
    public static void main(String[] args) throws IOException {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        TemporaryFolder folder = new TemporaryFolder(Path.of(args[0]));
        SynchronousQueue<Request> requests = new SynchronousQueue<>();
        Thread reading = new Thread(() -> answerAll(requests, answers, folder), "reading");
        reading.setDaemon(true);
        reading.start();
        try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
            while (true) {
                requests.put(Request.decode(Frames.read(in, REQUEST_BYTES)));
            }
        } catch (IOException | InterruptedException endOfParent) {
            folder.delete();
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answerAll(SynchronousQueue<Request> requests, OutputStream answers, TemporaryFolder folder) {
        try {
            while (true) {
                ReadOutcome outcome = AnyReader.read(requests.take());
                Frames.write(DocumentCodec.encode(outcome), answers);
                folder.clear();
            }
        } catch (IOException | InterruptedException endOfParent) {
            folder.delete();
            Runtime.getRuntime().halt(0);
        }
    }
}
