package ibidem.read;

import java.io.IOException;

/** Reads files of one format. Without state; whatever it throws concerns only this file. */
public interface FormatReader {
    /**
     * @throws UnreadableException where the file has no text for us, with status and reason
     * @throws IOException where its bytes break off or make no sense: taken as damaged
     */
    Document read(Input input) throws IOException, UnreadableException;
}
