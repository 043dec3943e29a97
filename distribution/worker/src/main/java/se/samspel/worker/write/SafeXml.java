package se.samspel.worker.write;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML trees, made or read without document types and without fetching anything. */
final class SafeXml {
    private SafeXml() {}

    static Document empty() {
        return builder().newDocument();
    }

    /** A picture. */
    static Document svg(String text) throws IOException {
        try {
            Document svg = builder().parse(new InputSource(new StringReader(text)));
            if (!"svg".equals(svg.getDocumentElement().getLocalName())) {
                throw new IOException("a figure is not SVG");
            }
            return svg;
        } catch (SAXException notXml) {
            throw new IOException("a figure is not XML", notXml);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK has no XML parser", impossible);
        }
    }
}
