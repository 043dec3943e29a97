package se.samspel.begrepp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.terms.TermUse;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

class TermUsesTest {
    @TempDir Path folder;

    /** A feature with four texts, of which one person may read three. */
    private record Texts(Viewer reader) implements TermUse {
        @Override
        public List<Use> of(Viewer viewer, Predicate<String> written) {
            return Stream.of("Insatserna följs.", "En insats.", "Insatserat", "Hemligt: insats")
                    .filter(written)
                    .filter(text -> viewer.equals(reader) && !text.startsWith("Hemligt"))
                    .map(text -> new Use(text, "/planer/1", 1))
                    .toList();
        }
    }

    @OnBothEngines
    void aTermIsFoundInAnyInflectionInWhatTheViewerMayRead(Engine engine) throws Exception {
        try (TermRoom room = new TermRoom(engine, folder)) {
            Viewer reader = room.people.viewer(Role.MEMBER, SmallOrganisation.MYSAM_HOFORS);
            Viewer other = room.people.viewer(Role.MEMBER, SmallOrganisation.MYSAM_SANDVIKEN);
            room.take(
                    "p",
                    Set.of(),
                    TermRoom.term("insats", "definition", "Det man gör tillsammans"));
            TermUses uses = new TermUses();
            uses.with(new Texts(reader));
            TermUsesApi api = new TermUsesApi(room.search, uses);
            assertEquals(
                    List.of("Insatserna följs.", "En insats."),
                    api.all(reader, "insats").stream().map(TermUse.Use::title).toList());
            assertEquals(List.of(), api.all(other, "insats"));
            assertThrows(NotThere.class, () -> api.all(reader, "finns-inte"));
            assertEquals(
                    "Ordet står inte i någon plan som du får läsa.",
                    TermUsesView.of(api.all(other, "insats")).says());
            assertEquals(
                    "Ordet står i 2 planer som du får läsa.",
                    TermUsesView.of(api.all(reader, "insats")).says());
        }
    }

    @OnBothEngines
    void aFeatureThatFailsIsLeftOut(Engine engine) throws Exception {
        try (TermRoom room = new TermRoom(engine, folder)) {
            Viewer reader = room.people.viewer(Role.MEMBER, SmallOrganisation.MYSAM_HOFORS);
            room.take("p", Set.of(), TermRoom.term("insats", "definition", "Det man gör"));
            TermUses uses = new TermUses();
            uses.with(
                    (viewer, written) -> {
                        throw new IllegalStateException("the database is away");
                    });
            uses.with(new Texts(reader));
            assertEquals(2, new TermUsesApi(room.search, uses).all(reader, "insats").size());
        }
    }
}
