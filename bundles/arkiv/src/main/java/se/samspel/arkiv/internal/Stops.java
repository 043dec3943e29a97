package se.samspel.arkiv.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DocumentMasked;
import se.samspel.arkiv.DocumentReleased;

/**
 * What becomes of a document in which personnummer seem to stand. Its uploader decides: either others read the masked text
 * and the original is kept from them, or a reason is written and the original opened. The text is masked in both cases.
 */
@Component(service = Stops.class)
public final class Stops {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1_000;

    private final Database database;
    private final IdentityNumberGuard guard;

    @Activate
    public Stops(
            @Reference(target = "(schema=archive)") Database database,
            @Reference IdentityNumberGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    /** Opens the masked text and keeps the original from everyone but the uploader. Safe to repeat. */
    void mask(Viewer viewer, Archived document) {
        requireUploader(viewer, document);
        turn(
                viewer,
                document,
                TextState.MASKED,
                document.reason(),
                new DocumentMasked(document.id(), document.scope()));
    }

    /** Opens the text and the original; the reason is kept with the document. Safe to repeat. */
    void release(Viewer viewer, Archived document, String typed) {
        requireUploader(viewer, document);
        String reason = typed.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw unreasoned(
                    "Skriv med några ord varför dokumentet får finnas i arkivet, högst "
                            + LONGEST_REASON
                            + " tecken.");
        }
        guard.find(reason).stream()
                .findFirst()
                .ifPresent(
                        found -> {
                            throw unreasoned(found.refusal());
                        });
        turn(
                viewer,
                document,
                document.pageCount() > 0 ? TextState.READ : TextState.UNREADABLE,
                reason,
                new DocumentReleased(document.id(), document.scope(), reason));
    }

    private static Problem unreasoned(String sentence) {
        return new Problem(
                422, "Skriv ett skäl", sentence + " Originalet lämnas fortfarande inte ut.");
    }

    private void turn(
            Viewer viewer, Archived document, TextState to, String reason, Event happened) {
        database.write(
                tx -> {
                    int changed =
                            tx.sql(
                                            """
                                            update archive_document
                                            set text_state = :state, reason = :reason,
                                                version = version + 1
                                            where id = :id and text_state <> :state
                                              and text_state in ('STOPPED', 'MASKED')
                                            """)
                                    .with("state", to)
                                    .with("reason", reason)
                                    .with("id", document.id())
                                    .run();
                    if (changed == 1) {
                        tx.publish(viewer.actor(), happened);
                    }
                    return true;
                });
    }

    private static void requireUploader(Viewer viewer, Archived document) {
        if (!document.isUploader(viewer)) {
            throw new AccessDenied(
                    "Bara den som laddade upp dokumentet får bestämma om numren i det.");
        }
    }
}
