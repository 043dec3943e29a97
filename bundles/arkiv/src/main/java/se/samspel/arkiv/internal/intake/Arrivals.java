package se.samspel.arkiv.internal.intake;

import java.time.Clock;
import java.util.List;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Intake;
import se.samspel.arkiv.internal.Intake.Destination;
import se.samspel.arkiv.internal.Texts;
import se.samspel.arkiv.internal.intake.Unpacking.Arrived;

/** Gives what has come in its rows: a document for each file that was kept, and a line for every file. */
final class Arrivals {
    private static final int AT_ONCE = 100;
    private static final int LONGEST_NAME = 300;

    private final Database database;
    private final Intake intake;
    private final Texts texts;
    private final Clock clock;

    Arrivals(Database database, Intake intake, Texts texts, Clock clock) {
        this.database = database;
        this.intake = intake;
        this.texts = texts;
        this.clock = clock;
    }

    /** Keeps what arrived together; answers the upload's number. */
    long keep(List<Arrived> arrived, Destination destination, boolean held, Viewer viewer) {
        long id =
                database.maintain(
                        tx -> {
                            long next = tx.newId();
                            ImportRows.begin(tx, next, viewer, clock.instant());
                            return next;
                        });
        for (int from = 0; from < arrived.size(); from += AT_ONCE) {
            add(
                    id,
                    from,
                    arrived.subList(from, Math.min(arrived.size(), from + AT_ONCE)),
                    destination,
                    held,
                    viewer);
        }
        return id;
    }

    private void add(
            long id,
            int from,
            List<Arrived> some,
            Destination destination,
            boolean held,
            Viewer viewer) {
        Database.Write<Integer> adding =
                tx -> {
                    long batch = tx.newId();
                    int place = from;
                    for (Arrived file : some) {
                        DocumentId document =
                                file.kept() == null
                                        ? null
                                        : intake.add(
                                                tx,
                                                batch,
                                                file.kept(),
                                                destination,
                                                held,
                                                viewer.actor());
                        ImportRows.add(tx, id, place++, name(file), document, file.fault());
                    }
                    return place;
                };
        if (some.stream().anyMatch(file -> file.kept() != null)) {
            database.write(adding);
        } else {
            database.maintain(adding);
        }
    }

    /** Masked, because a name may hold a personnummer as well as a text. */
    private String name(Arrived file) {
        String name = texts.masked(file.name().replaceAll("[\\p{Cntrl}\\p{Cf}]", ""));
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
