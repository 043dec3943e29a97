package se.samspel.arkiv.internal.reader;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Settings;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.arkiv.internal.ArchiveAddress;
import se.samspel.arkiv.internal.Archived;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.Documents.PageOfText;

/** Makes a citation of a passage: its words, and where they come from. */
@Component(service = Citations.class)
public final class Citations {
    private static final int LONGEST = 1_200;

    private final Documents documents;
    private final Organisation organisation;
    private final String server;

    @Activate
    public Citations(
            @Reference Documents documents,
            @Reference Organisation organisation,
            BundleContext context) {
        this(documents, organisation, Settings.of(context::getProperty).mail().address());
    }

    /** For a server with an address of its own, for what asks outside the container. */
    public static Citations at(String server, Documents documents, Organisation organisation) {
        return new Citations(documents, organisation, server);
    }

    private Citations(Documents documents, Organisation organisation, String server) {
        this.documents = documents;
        this.organisation = organisation;
        this.server = server;
    }

    /**
     * A passage and its source.
     *
     * @param source title, förbund, year, page and address, as one line
     */
    public record Citation(String passage, String source, int page) {
        /** Both, as they are pasted into a text. */
        public String text() {
            return "”" + passage + "”\n" + source + "\n";
        }
    }

    /**
     * The paragraph that stands at a place.
     *
     * @param page from 1
     * @param offset where on the page; the first paragraph when it is outside of the text
     */
    public Citation of(Archived document, int page, int offset) {
        List<PageOfText> pages = documents.pages(document.id());
        if (pages.isEmpty()) {
            throw new NotThere("Texten");
        }
        PageOfText cited = pages.get(Math.clamp(page, 1, pages.size()) - 1);
        return new Citation(
                passage(cited.text(), offset),
                source(document, cited.number(), pages.size()),
                cited.number());
    }

    /** The paragraph around a place, its lines joined; not longer than anyone cites. */
    static String passage(String text, int offset) {
        int at = 0;
        String best = "";
        for (String paragraph : text.split("(?<=\\n)\\s*\\n")) {
            int start = text.indexOf(paragraph, at);
            at = start + paragraph.length();
            if (!paragraph.isBlank() && (best.isEmpty() || start <= offset)) {
                best = paragraph;
            }
        }
        String joined = best.replaceAll("\\u00AD", "").replaceAll("\\s+", " ").strip();
        return joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST).strip() + " …";
    }

    private String source(Archived document, int page, int pages) {
        List<String> parts = new ArrayList<>();
        document.about().ifPresent(unit -> parts.add(organisation.name(unit)));
        if (document.year() != null) {
            parts.add(document.year().toString());
        }
        if (pages > 1) {
            parts.add("sida " + page);
        }
        if (!document.registryNumber().isBlank()) {
            parts.add("dnr " + document.registryNumber());
        }
        String of = String.join(", ", parts);
        return document.title()
                + ". "
                + (of.isEmpty() ? "" : of + ". ")
                + server
                + ArchiveAddress.document(document.id())
                + "?sida="
                + page;
    }
}
