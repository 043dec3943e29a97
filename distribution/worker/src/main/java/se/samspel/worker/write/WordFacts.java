package se.samspel.worker.write;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import se.samspel.api.documents.Paper;

/** What a Word file says of itself, beside its pages. */
final class WordFacts {
    private static final String CUSTOM =
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String VALUES =
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    /** What every set of custom properties is called. */
    private static final String OWN_PROPERTIES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private WordFacts() {}

    /** Title, issuer, language and time. */
    static void core(Paper paper, WordXml xml) throws IOException {
        xml.start(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.leaf("dc:title", WordText.line(paper.title()));
        xml.leaf("dc:subject", WordText.line(paper.subtitle()));
        xml.leaf("dc:creator", WordText.line(paper.issuer()));
        xml.leaf("dc:language", language(paper));
        Instant created = paper.createdAt().truncatedTo(ChronoUnit.SECONDS);
        xml.leaf("dcterms:created", created.toString(), "xsi:type", "dcterms:W3CDTF");
        xml.leaf("dcterms:modified", created.toString(), "xsi:type", "dcterms:W3CDTF");
    }

    /** What the feature sends with its paper. */
    static void custom(Paper paper, WordXml xml) throws IOException {
        xml.start("Properties", "xmlns", CUSTOM, "xmlns:vt", VALUES);
        int number = 2;
        List<Map.Entry<String, String>> sorted =
                paper.properties().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        for (Map.Entry<String, String> property : sorted) {
            xml.start(
                    "property",
                    "fmtid",
                    OWN_PROPERTIES,
                    "pid",
                    Integer.toString(number++),
                    "name",
                    WordText.line(property.getKey()));
            xml.leaf("vt:lpwstr", WordText.line(property.getValue())).end();
        }
    }

    /** Word knows languages with their country. */
    static String language(Paper paper) {
        return switch (paper.language()) {
            case "sv" -> "sv-SE";
            case "en" -> "en-GB";
            default -> paper.language().replaceAll("[^A-Za-z0-9-]", "");
        };
    }
}
