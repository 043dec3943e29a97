package se.samspel.arkiv.internal.structure;

import se.samspel.arkiv.DocumentId;

/** Where a document's findings are looked at and decided about. */
public final class FindingAddress {
    private FindingAddress() {}

    static String document(DocumentId document) {
        return "/arkiv/" + document;
    }

    public static String all(DocumentId document) {
        return document(document) + "/fynd";
    }

    public static String one(DocumentId document, long finding) {
        return all(document) + "/" + finding;
    }

    /** The suggestions beside a page of the text. */
    public static String list(DocumentId document, int page) {
        return document(document) + "?sida=" + Math.max(1, page) + "#forslag";
    }

    /** The sentence in the reading view, marked; the list when it stands nowhere. */
    public static String sentence(DocumentId document, long finding, Span span) {
        return span.isSomewhere()
                ? document(document)
                        + "?sida="
                        + span.page()
                        + "&fynd="
                        + finding
                        + "#t"
                        + span.start()
                : list(document, 1);
    }
}
