package ibidem.read.zip;

import ibidem.read.Limit;
import ibidem.read.LimitException;
import ibidem.read.Limits;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A forward walk over XML, event by event, by local names. Document types are passed over unread, so entities of their
 * own making are errors and nothing outside is ever opened.
 */
public final class Xml implements AutoCloseable {
    private final XMLStreamReader reader;
    private final int deepest;
    private int depth;

    private Xml(XMLStreamReader reader, int deepest) {
        this.reader = reader;
        this.deepest = deepest;
    }

    public static Xml of(InputStream in, Limits limits) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try {
            return new Xml(factory.createXMLStreamReader(in), limits.of(Limit.DEPTH));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static IOException broken(Exception e) {
        return new IOException("its XML is damaged: " + e.getMessage(), e);
    }

    /** Goes to the next event. @return whether there was one */
    public boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > deepest) {
                throw new LimitException(Limit.DEPTH);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
    }

    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    public boolean isEnd(String name) {
        return isEnd() && reader.getLocalName().equals(name);
    }

    /** The words here; empty where the event is none of text. */
    public String text() {
        int event = reader.getEventType();
        boolean words = event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
        return words ? reader.getText() : "";
    }

    /** Local name of the element that starts or ends here. */
    public String name() {
        return reader.getLocalName();
    }

    /** How many elements are open, the one that starts here included; at an end, without it. */
    public int depth() {
        return depth;
    }

    /** The attribute of that local name, in whatever namespace; empty where there is none. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The attribute of that local name in a namespace whose address ends with {@code namespace}; empty if none. */
    public String attribute(String namespace, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String address = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && address != null && address.endsWith(namespace)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Goes to the end of the element that starts here. */
    public void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            continue;
        }
    }

    /** All words inside the element that starts here; goes to its end. */
    public String inside() throws IOException {
        StringBuilder words = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside && next()) {
            words.append(text());
        }
        return words.toString();
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }
}
