package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.ReminderSource.News;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.saved.Newcomers;
import se.samspel.arkiv.internal.saved.SavedApi;
import se.samspel.arkiv.internal.saved.SavedNews;
import se.samspel.arkiv.internal.saved.SavedSearches;
import se.samspel.documents.internal.IdentityNumbers;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class SavedSearchesTest {
    @TempDir Path folder;

    private static SavedSearches searches(ArchiveFixture archive) {
        return searches(archive, archive.storage.clock());
    }

    private static SavedSearches searches(ArchiveFixture archive, Clock clock) {
        return new SavedSearches(
                archive.storage.database(),
                new Newcomers(archive.documents, archive.searching),
                new IdentityNumbers(clock),
                clock);
    }

    private static SavedApi.Saved save(SavedApi api, Viewer viewer, String name, String search) {
        return (SavedApi.Saved) api.save(viewer, new SavedApi.Wish(name, search)).body();
    }

    private static DocumentId upload(ArchiveFixture archive, Intake.Destination to, String text) {
        DocumentId id =
                archive.upload(archive.hofors, to, ArchiveFixture.file("rapport.txt", text))
                        .getFirst();
        Instant found = foundAt(archive, id);
        // Whoever looks in the very millisecond is told rather than not.
        while (!archive.storage.clock().instant().isAfter(found.plusMillis(1))) {
            Thread.onSpinWait();
        }
        return id;
    }

    private static Instant foundAt(ArchiveFixture archive, DocumentId id) {
        return archive.storage
                .database()
                .read(
                        q ->
                                q.sql("select found_at from archive_document where id = :id")
                                        .with("id", id)
                                        .one(Instant.class));
    }

    @OnBothEngines
    void whatCameSinceTheLastLookIsNewUntilItHasBeenSeen(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            upload(archive, ArchiveFixture.GAVLEBORG, "Promenader för unga som fanns förut.");
            SavedApi api = new SavedApi(searches(archive));
            Viewer viewer = archive.sandviken;
            SavedApi.Saved saved = save(api, viewer, "Gångturer", "q=promenad+unga");
            assertEquals(List.of(), saved.news());

            DocumentId found =
                    upload(archive, ArchiveFixture.GAVLEBORG, "Ungas promenader i skogen.");
            upload(archive, ArchiveFixture.GAVLEBORG, "Promenader för äldre.");
            upload(archive, ArchiveFixture.HOFORS, "Promenader för unga, bara för gruppen.");
            assertEquals(List.of(found.value()), api.all(viewer).getFirst().news());

            assertEquals(List.of(), api.seen(viewer, saved.id()).news());
            assertEquals(List.of(), api.all(viewer).getFirst().news());
        }
    }

    @OnBothEngines
    void whatComesInTheVeryMillisecondOfTheLookIsNewRatherThanMissed(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Viewer viewer = archive.sandviken;
            DocumentId found = upload(archive, ArchiveFixture.GAVLEBORG, "Skogen gör gott.");
            Instant moment = foundAt(archive, found);
            SavedSearches then = searches(archive, Clock.fixed(moment, ZoneOffset.UTC));
            SavedApi.Saved saved = save(new SavedApi(then), viewer, "Skog", "q=skog");
            assertEquals(List.of(found.value()), saved.news());
            assertEquals(1, new SavedNews(then).news(viewer, moment).size());
            assertEquals(List.of(), new SavedNews(then).news(viewer, moment.plusMillis(1)));

            Clock next = Clock.fixed(moment.plusMillis(1), ZoneOffset.UTC);
            SavedApi.Saved seen = new SavedApi(searches(archive, next)).seen(viewer, saved.id());
            assertEquals(List.of(), seen.news());
        }
    }

    @OnBothEngines
    void whatWasUploadedBeforeTheLookAndOpenedAfterItIsNew(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            SavedApi api = new SavedApi(searches(archive));
            DocumentId stopped =
                    upload(archive, ArchiveFixture.GAVLEBORG, "Skogen och 850101-2390.");
            SavedApi.Saved saved = save(api, archive.sandviken, "Skog", "q=skog");
            assertEquals(List.of(), saved.news(), "nobody may read it yet");
            archive.stops.mask(archive.hofors, archive.documents.open(archive.hofors, stopped));
            archive.storage.settle();
            assertEquals(List.of(stopped.value()), api.all(archive.sandviken).getFirst().news());
        }
    }

    @OnBothEngines
    void aSearchForAnInsatsAndATargetGroupIsKeptWithThem(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            SavedApi api = new SavedApi(searches(archive));
            String search = "q=promenad&insats=Gr%C3%B6na+steget&malgrupp=unga";
            SavedApi.Saved saved = save(api, archive.hofors, "Odling", search);
            assertEquals("q=promenad&insats=gr%C3%B6na+steget&malgrupp=unga", saved.search());
            upload(archive, ArchiveFixture.GAVLEBORG, "Promenader för unga.");
            assertEquals(
                    List.of(),
                    api.all(archive.hofors).getFirst().news(),
                    "nobody has confirmed what the report is about");
        }
    }

    @OnBothEngines
    void wordsThatAreLeftOutAndChoicesHoldForWhatIsNewToo(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            SavedApi api = new SavedApi(searches(archive));
            save(api, archive.hofors, "Utan projekt", "q=promenad+-projekt");
            save(api, archive.hofors, "Slutrapporter", "q=promenad&typ=FINAL_REPORT");
            save(api, archive.hofors, "Allt", "q=");
            upload(archive, ArchiveFixture.GAVLEBORG, "Promenader i projektet.");
            assertEquals(
                    List.of(1, 0, 0),
                    api.all(archive.hofors).stream().map(it -> it.news().size()).toList());
        }
    }

    @OnBothEngines
    void whatIsNewIsWhatTheSearchItselfCounts(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            SavedApi api = new SavedApi(searches(archive));
            save(api, archive.hofors, "Med småord", "q=varför+promenad+unga&ordning=nyast");
            save(api, archive.hofors, "Ett namn", "q=lyktan");
            upload(archive, ArchiveFixture.GAVLEBORG, "Promenader för unga.");
            upload(archive, ArchiveFixture.GAVLEBORG, "Promenader för äldre.");
            archive.upload(
                    archive.hofors,
                    ArchiveFixture.GAVLEBORG,
                    ArchiveFixture.file("Slutrapport Lyktan.pdf", "SCAN som ingen läser"));
            assertEquals(
                    1, archive.search(archive.hofors, "varför promenad unga").result().withAll());
            assertEquals(
                    List.of(1, 1),
                    api.all(archive.hofors).stream().map(it -> it.news().size()).toList());
        }
    }

    @OnBothEngines
    void noneIsMissedAmongManyAndTheNewestComeFirst(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            SavedApi api = new SavedApi(searches(archive));
            save(api, archive.hofors, "Skog", "q=skog");
            DocumentId first = upload(archive, ArchiveFixture.GAVLEBORG, "Skogen gör gott.");
            archive.upload(
                    archive.hofors,
                    ArchiveFixture.GAVLEBORG,
                    IntStream.range(0, 230)
                            .mapToObj(at -> ArchiveFixture.file(at + ".txt", "Något annat " + at))
                            .toArray(Intake.Incoming[]::new));
            DocumentId last = upload(archive, ArchiveFixture.GAVLEBORG, "En skog till.");
            assertEquals(
                    List.of(last.value(), first.value()),
                    api.all(archive.hofors).getFirst().news());
        }
    }

    @OnBothEngines
    void theLetterTellsOnlyWhatThePersonMayReadThen(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            SavedSearches searches = searches(archive);
            SavedApi api = new SavedApi(searches);
            SavedNews news = new SavedNews(searches);
            SavedApi.Saved saved = save(api, archive.tierp, "Skog", "q=skog");
            save(api, archive.sandviken, "Skog", "q=skog");
            upload(archive, ArchiveFixture.GAVLEBORG, "Skogen gör gott.");
            assertEquals(List.of(), news.news(archive.tierp, Instant.EPOCH));
            List<News> told = news.news(archive.sandviken, Instant.EPOCH);
            assertEquals(1, told.size());
            assertTrue(
                    told.getFirst().what().startsWith("Skog: 1 nytt dokument ("), told.toString());
            assertEquals(
                    List.of(), news.news(archive.sandviken, archive.storage.clock().instant()));
            assertEquals(List.of(), news.of(archive.sandviken, LocalDate.MAX));

            DocumentId stopped = upload(archive, ArchiveFixture.EVERYONE, "Skog, 850101-2390.");
            assertEquals(List.of(), news.news(archive.tierp, Instant.EPOCH));
            archive.stops.mask(archive.hofors, archive.documents.open(archive.hofors, stopped));
            archive.storage.settle();
            assertEquals(
                    "/arkiv/bevakningar/" + saved.id(),
                    news.news(archive.tierp, Instant.EPOCH).getFirst().path());
        }
    }

    @OnBothEngines
    void aPersonsSearchesAreTheirOwn(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            SavedApi api = new SavedApi(searches(archive));
            SavedApi.Saved saved = save(api, archive.hofors, "Mitt", "q=skog&utan=stavning");
            assertThrows(NotThere.class, () -> api.seen(archive.sandviken, saved.id()));
            assertThrows(
                    NotThere.class,
                    () -> api.rename(archive.sandviken, saved.id(), new SavedApi.Wish("x", null)));
            api.remove(archive.sandviken, saved.id());
            assertEquals(List.of(), api.all(archive.sandviken));
            assertEquals("q=skog&utan=stavning", api.all(archive.hofors).getFirst().search());

            assertEquals(saved.id(), save(api, archive.hofors, "Nytt namn", saved.search()).id());
            assertEquals("Nytt namn", api.all(archive.hofors).getFirst().name());
            assertEquals(
                    "Tredje",
                    api.rename(archive.hofors, saved.id(), new SavedApi.Wish("Tredje", null))
                            .name());
            api.remove(archive.hofors, saved.id());
            api.remove(archive.hofors, saved.id());
            assertEquals(List.of(), api.all(archive.hofors));
        }
    }

    @OnBothEngines
    void whatCannotBeKeptIsRefusedInWords(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            SavedApi api = new SavedApi(searches(archive));
            for (SavedApi.Wish wish :
                    List.of(
                            new SavedApi.Wish(" ", "q=skog"),
                            new SavedApi.Wish("x".repeat(81), "q=skog"),
                            new SavedApi.Wish("850101-2390", "q=skog"),
                            new SavedApi.Wish("Skog", "q=850101-2390"))) {
                assertInstanceOf(
                        Problem.class,
                        assertThrows(Problem.class, () -> api.save(archive.hofors, wish)));
            }
            assertEquals("q=100%25", save(api, archive.hofors, "Procent", "q=100%").search());
            for (int at = 1; at < 30; at++) {
                save(api, archive.hofors, "Nr " + at, "q=ord" + at);
            }
            assertThrows(
                    Problem.class,
                    () -> api.save(archive.hofors, new SavedApi.Wish("En till", "q=mer")));
        }
    }
}
