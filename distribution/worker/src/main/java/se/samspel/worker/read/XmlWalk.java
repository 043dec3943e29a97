package se.samspel.worker.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samspel.api.documents.TextExtractor.Reason;

/** Walks XML from beginning to end in constant memory. A document type, and so every entity, is refused. */
final class XmlWalk {
    private final XMLStreamReader xml;
    private int depth;

    XmlWalk(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw why(broken);
        }
    }

    /** Goes through the document; ends when it ends. */
    void walk(Visitor visitor) throws IOException {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        deeper();
                        if (!visitor.start(xml.getLocalName(), this)) {
                            skip();
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        visitor.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            visitor.text(xml.getText());
                    case XMLStreamConstants.DTD -> throw new Unreadable(Reason.DAMAGED);
                    default -> {
                        // comments and processing instructions say nothing
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw why(broken);
        }
    }

    /** An attribute of the element that was just started, whatever its namespace; empty when it is not there. */
    String attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return Objects.requireNonNullElse(xml.getAttributeValue(i), "");
            }
        }
        return "";
    }

    /** Passes over the element that was just started, with all that is in it. The visitor sees no end of it. */
    private void skip() throws XMLStreamException, Unreadable {
        int outside = depth - 1;
        while (depth > outside) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // not wanted
                }
            }
        }
    }

    private void deeper() throws Unreadable {
        if (++depth > Limits.DEPTH) {
            throw new Unreadable(Reason.DAMAGED);
        }
    }

    /** The parser wraps what the stream below threw, such as a limit that was passed. */
    private static IOException why(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable known) {
                return known;
            }
        }
        if (broken.getNestedException() instanceof Unreadable known) {
            return known;
        }
        return new IOException(broken);
    }

    /** What a reader of one format does with the pieces. */
    interface Visitor {
        /** An element begins; false passes over it with all that is in it. */
        boolean start(String name, XmlWalk at) throws IOException;

        void text(String text) throws IOException;

        void end(String name) throws IOException;
    }
}
