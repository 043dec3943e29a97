package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.internal.DocumentView.Place;
import se.samspel.arkiv.internal.Documents.PageOfText;
import se.samspel.arkiv.internal.Searching.Marked;
import se.samspel.arkiv.internal.structure.Span;
import se.samspel.arkiv.internal.structure.StructureParts;
import se.samspel.arkiv.internal.structure.Structures;

/** Makes the reading view of a document. */
@Component(service = Reading.class)
public final class Reading {
    private final Documents documents;
    private final Searching searching;
    private final FactWords words;
    private final Structures structures;
    private final StructureParts parts;
    private final Relatives relatives;
    private final Steps steps;

    @Activate
    public Reading(
            @Reference Documents documents,
            @Reference Searching searching,
            @Reference FactWords words,
            @Reference Structures structures,
            @Reference StructureParts parts,
            @Reference Relatives relatives) {
        this.documents = documents;
        this.searching = searching;
        this.words = words;
        this.structures = structures;
        this.parts = parts;
        this.relatives = relatives;
        this.steps = new Steps(searching);
    }

    /** The view of a page, with the picture of it beside. */
    DocumentView view(Viewer viewer, Archived document, int asked, Trail trail, long finding) {
        return view(viewer, document, asked, trail, finding, false);
    }

    /**
     * The view of a page.
     *
     * @param finding what the document says there, to be marked when nothing was searched for; 0 for nothing
     * @param folded whether the reader has put the pictures of pages away
     */
    DocumentView view(
            Viewer viewer,
            Archived document,
            int asked,
            Trail trail,
            long finding,
            boolean folded) {
        String typed = trail.typed();
        List<PageOfText> pages = documents.pages(document.id());
        int shown = Math.clamp(asked, 1, Math.max(1, pages.size()));
        List<List<Marked>> marked = new ArrayList<>();
        for (PageOfText page : pages) {
            marked.add(
                    typed.isBlank() && page.number() != pages.get(shown - 1).number()
                            ? List.of()
                            : searching.marked(
                                    viewer, trail.asked(), BrokenLines.joined(page.text())));
        }
        if (typed.isBlank() && finding > 0 && !marked.isEmpty()) {
            parts.place(document.id(), finding)
                    .filter(place -> place.page() == pages.get(shown - 1).number())
                    .ifPresent(
                            place ->
                                    marked.set(
                                            shown - 1,
                                            at(
                                                    BrokenLines.joined(pages.get(shown - 1).text()),
                                                    place)));
        }
        boolean mine = document.isUploader(viewer);
        return new DocumentView(
                document.title(),
                words.known(document),
                document.confirmed(),
                shown == 1
                        ? joined(sentence(document), BlankPages.told(pages))
                        : sentence(document),
                shown,
                pages.size(),
                trail.pages(document.id()),
                typed,
                trail.back(),
                steps.of(viewer, document, marked, shown, trail),
                places(document, marked, trail, shown),
                marked.isEmpty() ? List.of() : paragraphs(marked.get(shown - 1)),
                Originals.view(viewer, document, shown, folded),
                documents.mayCorrect(viewer, document) && document.isLookedThrough()
                        ? ArchiveAddress.facts(document.id())
                        : "",
                documents.mayRemove(viewer, document)
                        ? ArchiveAddress.document(document.id()) + "/ta-bort"
                        : "",
                document.confirmed()
                        ? List.of()
                        : words.suggested(documents.suggestions(document.id())),
                mine && document.isUndecided()
                        ? StopView.of(document, documents.stops(document.id()))
                        : null,
                relatives.view(viewer, document),
                document.isOpen()
                        ? parts.of(
                                viewer,
                                document.id(),
                                shown,
                                shown == 1 && typed.isBlank(),
                                documents.mayCorrect(viewer, document))
                        : StructureParts.none());
    }

    /** A text with one place in it marked. */
    private static List<Marked> at(String text, Span place) {
        int start = Math.min(place.start(), text.length());
        int end = Math.clamp(place.end(), start, text.length());
        return List.of(
                new Marked(text.substring(0, start), 0, false),
                new Marked(text.substring(start, end), start, true),
                new Marked(text.substring(end), end, false));
    }

    private static String joined(String one, String other) {
        return (one + " " + other).strip();
    }

    private static String sentence(Archived document) {
        String told = textSentence(document);
        return document.held()
                ? (told + " Bara du ser dokumentet tills du publicerar uppladdningen.").strip()
                : told;
    }

    private static String textSentence(Archived document) {
        return switch (document.textState()) {
            case READ ->
                    document.reason().isEmpty()
                            ? ""
                            : "Dokumentet stoppades först och släpptes sedan fram. Skäl: "
                                    + document.reason();
            case WAITING -> "Texten är inte läst än. Det brukar ta några sekunder.";
            case UNREADABLE -> document.reason();
            case STOPPED ->
                    "Det ser ut att stå personnummer i dokumentet. Bara du ser det, och det går inte"
                            + " att hitta i sökningen.";
            case MASKED ->
                    "Numren som ser ut som personnummer är maskerade i texten. Originalet lämnas inte ut.";
        };
    }

    private static List<Place> places(
            Archived document, List<List<Marked>> pages, Trail trail, int shown) {
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < pages.size(); at++) {
            List<Marked> hits = pages.get(at).stream().filter(Marked::marked).toList();
            if (!hits.isEmpty()) {
                String href = trail.to(document.id(), at + 1, hits.getFirst().start());
                places.add(new Place(at + 1, hits.size(), href, at + 1 == shown));
            }
        }
        return places;
    }

    /** The page cut at its empty lines, so that each paragraph stands for itself. */
    static List<List<Marked>> paragraphs(List<Marked> pieces) {
        List<List<Marked>> paragraphs = new ArrayList<>();
        List<Marked> paragraph = new ArrayList<>();
        for (Marked piece : pieces) {
            if (piece.marked()) {
                paragraph.add(piece);
                continue;
            }
            String[] parts = piece.text().split("\\R\\s*\\R", -1);
            for (int at = 0; at < parts.length; at++) {
                if (at > 0) {
                    close(paragraphs, paragraph);
                    paragraph = new ArrayList<>();
                }
                if (!parts[at].isEmpty()) {
                    paragraph.add(new Marked(parts[at], piece.start(), false));
                }
            }
        }
        close(paragraphs, paragraph);
        return paragraphs;
    }

    private static void close(List<List<Marked>> paragraphs, List<Marked> paragraph) {
        if (paragraph.stream().anyMatch(piece -> !piece.text().isBlank())) {
            paragraphs.add(paragraph);
        }
    }
}
