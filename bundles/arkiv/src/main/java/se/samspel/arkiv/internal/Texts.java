package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.documents.TextExtractor.PageText;
import se.samspel.api.documents.TextExtractor.Reason;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.DocumentPrepared;
import se.samspel.arkiv.DocumentStopped;
import se.samspel.arkiv.TextMissing;
import se.samspel.arkiv.TextReady;
import se.samspel.arkiv.internal.Documents.StopPlace;

/**
 * Keeps what came out of a file. Numbers that look like personnummer are masked before the text is kept, and such a
 * document is stopped for everyone but its uploader.
 */
@Component(service = Texts.class)
public final class Texts {
    private static final Actor ARCHIVE = Actor.system("arkiv");
    private static final int PAGES_AT_ONCE = 100;
    private static final int MOST_STOPS = 100;

    private final Database database;
    private final IdentityNumberGuard guard;
    private final Suggestions suggestions;
    private final Likenesses likenesses;

    @Activate
    public Texts(
            @Reference(target = "(schema=archive)") Database database,
            @Reference IdentityNumberGuard guard,
            @Reference Suggestions suggestions,
            @Reference Likenesses likenesses) {
        this.database = database;
        this.guard = guard;
        this.suggestions = suggestions;
        this.likenesses = likenesses;
    }

    /** Keeps the text of a document that waits; without effect on one that does not. */
    public void read(Archived document, String mediaType, List<PageText> pages) {
        Masked name = mask(0, document.fileName());
        List<StopPlace> stops = new ArrayList<>(name.stops());
        List<PageText> clean = new ArrayList<>();
        for (PageText page : pages) {
            Masked masked = mask(page.number(), page.text());
            stops.addAll(masked.stops());
            List<String> headings =
                    page.headings().stream().map(text -> mask(0, text).text()).toList();
            clean.add(new PageText(page.number(), masked.text(), headings));
        }
        keepPages(document.id(), clean);
        likenesses.keep(document.id(), clean.stream().map(PageText::text).toList());
        List<Suggestion> found = suggestions.of(name.text(), clean);
        database.write(
                tx -> {
                    if (settle(tx, document, mediaType, clean.size(), name.text(), stops)) {
                        applySuggestions(tx, document, found);
                    }
                    return true;
                });
    }

    /** Lets a document that gave no text wait to be read once more. */
    public void again(Archived document) {
        database.maintain(
                tx ->
                        tx.sql(
                                        """
                                        update archive_document set text_state = 'WAITING'
                                        where id = :id and text_state = 'UNREADABLE'
                                        """)
                                .with("id", document.id())
                                .run());
    }

    /** Keeps that a waiting document gave no text, and why. */
    public void missing(Archived document, String mediaType, Reason reason) {
        Masked name = mask(0, document.fileName());
        List<Suggestion> found = suggestions.of(name.text(), List.of());
        database.write(
                tx -> {
                    if (!name.stops().isEmpty()) {
                        settle(tx, document, mediaType, 0, name.text(), name.stops());
                        TextRows.reason(tx, document.id(), reason);
                    } else if (TextRows.turn(
                            tx, document.id(), TextState.UNREADABLE, mediaType, 0)) {
                        TextRows.reason(tx, document.id(), reason);
                        applySuggestions(tx, document, found);
                        tx.publish(
                                ARCHIVE,
                                ready(
                                        tx,
                                        document,
                                        new TextMissing(document.id(), document.scope())));
                    }
                    return true;
                });
    }

    /** What is said of a document that is done: what everybody may hear, unless it is held. */
    private static Event ready(Tx tx, Archived document, Event open) {
        boolean held =
                tx.sql("select held from archive_document where id = :id")
                        .with("id", document.id())
                        .one(Boolean.class);
        return held ? new DocumentPrepared(document.id(), document.scope()) : open;
    }

    private boolean settle(
            Tx tx,
            Archived document,
            String mediaType,
            int pages,
            String fileName,
            List<StopPlace> stops) {
        DocumentId id = document.id();
        TextState state = stops.isEmpty() ? TextState.READ : TextState.STOPPED;
        if (!TextRows.turn(tx, id, state, mediaType, pages)) {
            return false;
        }
        if (stops.isEmpty()) {
            tx.publish(ARCHIVE, ready(tx, document, new TextReady(id, document.scope())));
            return true;
        }
        if (!fileName.equals(document.fileName())) {
            TextRows.rename(tx, id, fileName);
        }
        tx.sql("delete from archive_stop where document_id = :id").with("id", id).run();
        stops.stream().limit(MOST_STOPS).forEach(stop -> TextRows.insert(tx, id, stop));
        tx.publish(ARCHIVE, new DocumentStopped(id, stops.size(), document.scope()));
        return true;
    }

    private void keepPages(DocumentId id, List<PageText> pages) {
        database.maintain(
                tx ->
                        tx.sql("delete from archive_page where document_id = :id")
                                .with("id", id)
                                .run());
        for (int from = 0; from < pages.size(); from += PAGES_AT_ONCE) {
            List<PageText> some = pages.subList(from, Math.min(pages.size(), from + PAGES_AT_ONCE));
            database.maintain(
                    tx -> {
                        some.forEach(page -> TextRows.insert(tx, id, page));
                        return true;
                    });
        }
    }

    /** Suggests facts for a document whose facts nobody has confirmed. */
    private static void applySuggestions(Tx tx, Archived document, List<Suggestion> found) {
        if (!document.confirmed()) {
            TextRows.suggest(tx, document.id(), found);
        }
    }

    /** Without what no database keeps, and with signs of symbol fonts as the bullets they are. */
    private static String readable(String text) {
        return text.replace("\0", "").replaceAll("[\\uE000-\\uF8FF]", "•");
    }

    /** A name or a line, with what looks like a personnummer masked. */
    public String masked(String text) {
        return mask(0, text).text();
    }

    private record Masked(String text, List<StopPlace> stops) {}

    private Masked mask(int page, String text) {
        StringBuilder masked = new StringBuilder(readable(text));
        List<StopPlace> stops = new ArrayList<>();
        for (IdentityNumberGuard.Found found : guard.find(masked.toString()).reversed()) {
            masked.replace(found.start(), found.end(), found.masked());
            stops.addFirst(new StopPlace(page, found.start(), found.masked()));
        }
        return new Masked(masked.toString(), stops);
    }
}
