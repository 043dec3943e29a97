package se.samspel.arkiv.internal;

import java.util.List;
import se.samspel.arkiv.internal.Documents.StopPlace;

/**
 * What the uploader decides about a document in which personnummer seem to stand.
 *
 * @param stopped whether nobody else sees it yet; otherwise its numbers are masked
 * @param places the numbers, masked, and where they stand
 */
public record StopView(boolean stopped, List<String> places, String maskHref, String releaseHref) {
    public StopView {
        places = List.copyOf(places);
    }

    static StopView of(Archived document, List<StopPlace> stops) {
        String address = ArchiveAddress.document(document.id());
        return new StopView(
                document.textState() == TextState.STOPPED,
                stops.stream().map(StopView::place).toList(),
                address + "/maskera",
                address + "/slapp-fram");
    }

    private static String place(StopPlace stop) {
        return stop.page() == 0
                ? stop.masked() + " i filens namn"
                : stop.masked() + " på sida " + stop.page();
    }
}
