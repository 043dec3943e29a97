package se.samspel.arkiv.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Searching.Asked;
import se.samspel.arkiv.spi.Facet;
import se.samspel.arkiv.spi.Way;

/**
 * Where a person stands on the way through what a search found; all of it lies in the address, so that the way is open
 * without script and can be kept as a bookmark.
 *
 * @param rank which of the found documents this is, from 1; 0 when they came another way
 * @param mark where on its page the marked word begins that they came to; -1 for none
 */
record Trail(
        String typed,
        Map<Facet, Set<String>> chosen,
        Set<Way> without,
        boolean newest,
        int rank,
        int mark) {
    /** What parameters say; each may have been written by hand. */
    static Trail of(Asked asked, String rank, String mark) {
        return at(asked, number(rank, 0)).marked(number(mark, -1));
    }

    /** At a document of a result. */
    static Trail at(Asked asked, int rank) {
        return new Trail(asked.typed(), asked.chosen(), asked.without(), asked.newest(), rank, -1);
    }

    Trail {
        chosen = chosen.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(chosen));
        without = Set.copyOf(without);
    }

    /** The search that gives only the document so many places further on. */
    Asked neighbour(int step) {
        return new Asked(typed, chosen, without, newest, rank + step, 1);
    }

    /** The same way, some places further on. */
    Trail moved(int step) {
        return new Trail(typed, chosen, without, newest, rank + step, -1);
    }

    private Trail marked(int place) {
        return new Trail(typed, chosen, without, newest, rank, place);
    }

    /** What was asked for. */
    Asked asked() {
        return new Asked(typed, chosen, without, newest, 1, 1);
    }

    /** The search itself. */
    String back() {
        return ArchiveAddress.search(typed, chosen, without, newest);
    }

    /** The address of why the search found a document. */
    String why(DocumentId document) {
        return ArchiveAddress.document(document)
                + "/varfor"
                + back().substring(ArchiveAddress.ROOT.length());
    }

    /** The address of a place in a document; the page's first when the place is not known. */
    String to(DocumentId document, int page, int offset) {
        String address = pages(document) + page;
        return offset < 0 ? address : address + "&vid=" + offset + "#t" + offset;
    }

    /** The address of a document's pages, up to the number. */
    String pages(DocumentId document) {
        if (typed.isBlank()) {
            return ArchiveAddress.document(document) + "?sida=";
        }
        String search = back().substring(ArchiveAddress.ROOT.length() + 1);
        return ArchiveAddress.document(document)
                + "?"
                + search
                + (rank > 0 ? "&nr=" + rank : "")
                + "&sida=";
    }

    private static int number(String typed, int otherwise) {
        return typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : otherwise;
    }
}
