package se.samspel.insatser.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samspel.identity.testing.SmallOrganisation.GAVLEBORG;
import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;
import static se.samspel.identity.testing.SmallOrganisation.UPPSALA_LAN;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.interventions.Interventions.Called;
import se.samspel.api.interventions.Interventions.Known;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.insatser.InterventionId;
import se.samspel.insatser.InterventionStatus;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;
import se.samspel.storage.testing.TemporaryStorage;

class RegisterTest {
    private static final Map<String, String> BALDER =
            Map.of("name", " Älvgatan ", "status", "ONGOING", "starts", "2025-01-01");

    private final SmallOrganisation small = new SmallOrganisation();
    private final Viewer office = small.viewer(Role.OFFICE, GAVLEBORG);
    private final Viewer member = small.viewer(Role.MEMBER, MYSAM_HOFORS);
    @TempDir Path folder;

    @OnBothEngines
    void theOfficeAddsAndEveryoneInTheForbundReads(Engine engine) {
        try (var storage = storage(engine)) {
            Register register = register(storage);
            InterventionId id = added(register, BALDER);
            added(register, Map.of("name", "Zenit", "status", "ENDED"));
            added(register, Map.of("name", "Arken", "status", "PLANNED"));

            assertEquals("Älvgatan", entries(storage).open(member, id).name());
            assertEquals(
                    List.of("Arken", "Zenit (avslutad)", "Älvgatan"),
                    names(storage).of(GAVLEBORG).stream().map(Known::label).toList());
            assertEquals(List.of(), names(storage).of(UPPSALA_LAN));
            Viewer elsewhere = small.viewer(Role.OFFICE, UPPSALA_LAN);
            assertEquals(List.of(), entries(storage).list(elsewhere));
            assertThrows(NotThere.class, () -> entries(storage).open(elsewhere, id));
        }
    }

    @OnBothEngines
    void aMemberMayReadOnly(Engine engine) {
        try (var storage = storage(engine)) {
            Register register = register(storage);
            InterventionId id = added(register, BALDER);
            assertThrows(AccessDenied.class, () -> register.add(member, GAVLEBORG, BALDER));
            assertThrows(AccessDenied.class, () -> register.save(member, id, 1, BALDER));
            assertThrows(AccessDenied.class, () -> endings(storage).end(member, id, 1));
            assertEquals(List.of(), register.writable(member));
        }
    }

    @OnBothEngines
    void whatDoesNotFitIsRefusedAndNothingIsKept(Engine engine) {
        try (var storage = storage(engine)) {
            Register register = register(storage);
            register.withGuard(
                    text ->
                            text.toString().contains("nummer")
                                    ? List.of(new IdentityNumberGuard.Found(0, 1, "x"))
                                    : List.of());
            assertProblem(register, Map.of("name", " ", "status", "ONGOING"), "name");
            assertProblem(register, Map.of("name", "A", "status", "annat"), "status");
            assertProblem(register, Map.of("name", "Ett nummer", "status", "ONGOING"), "name");
            assertProblem(
                    register,
                    Map.of(
                            "name", "A",
                            "status", "ONGOING",
                            "starts", "2027-02-01",
                            "ends", "2027-01-01"),
                    "ends");
            assertEquals(List.of(), entries(storage).list(office));
        }
    }

    @OnBothEngines
    void anInsatsEndsAndTheSecondToSaveIsTold(Engine engine) {
        try (var storage = storage(engine)) {
            Register register = register(storage);
            InterventionId id = added(register, BALDER);
            assertInstanceOf(Register.Outcome.Kept.class, endings(storage).end(office, id, 1));
            Entry ended = entries(storage).open(member, id);
            assertEquals(InterventionStatus.ENDED, ended.status());
            assertTrue(ended.ends().matches("\\d{4}-\\d{2}-\\d{2}"), ended.ends());

            InterventionId never =
                    added(
                            register,
                            Map.of("name", "Aldrig", "status", "PLANNED", "starts", "2999-01-01"));
            assertInstanceOf(Register.Outcome.Kept.class, endings(storage).end(office, never, 1));
            assertEquals("", entries(storage).open(member, never).ends());

            Register.Outcome late = register.save(office, id, 1, Map.of("name", "Annat"));
            assertEquals(
                    "Älvgatan",
                    assertInstanceOf(Register.Outcome.Conflict.class, late).current().name());
            Register.Outcome again = endings(storage).end(office, id, 2);
            assertEquals(2, assertInstanceOf(Register.Outcome.Kept.class, again).version());
        }
    }

    @OnBothEngines
    void anInsatsIsKnownByTheNamesItHasHad(Engine engine) {
        try (var storage = storage(engine)) {
            Register register = register(storage);
            RegisteredNames names = names(storage);
            InterventionId id = added(register, BALDER);
            assertEquals(List.of(), called(names).earlier());

            register.save(office, id, 1, Map.of("name", "Åstigen"));
            assertEquals(List.of(), called(names).earlier());
            names.forget();
            assertEquals("Åstigen", called(names).name());
            assertEquals(List.of("Älvgatan"), called(names).earlier());

            register.save(office, id, 2, Map.of("name", "Älvgatan", "earlier", "Åstigen\nåstigen"));
            names.forget();
            assertEquals(List.of("Åstigen"), called(names).earlier());
            EarlierNames words = new EarlierNames(names, small.access());
            assertEquals(
                    List.of("Älvgatan"),
                    words.sameWords("mål för åstigen?", member).getFirst().others());
            assertEquals(List.of(), words.sameWords("åstigens", member));
            Viewer elsewhere = small.viewer(Role.OFFICE, UPPSALA_LAN);
            assertEquals(List.of(), words.sameWords("åstigen", elsewhere));
        }
    }

    @OnBothEngines
    void anInsatsBecomesPartOfAnotherAndStandsByItselfAgain(Engine engine) {
        try (var storage = storage(engine)) {
            Register register = register(storage);
            Endings endings = endings(storage);
            InterventionId part = added(register, BALDER);
            InterventionId whole = added(register, Map.of("name", "Arken", "status", "ONGOING"));
            assertInstanceOf(Register.Outcome.Invalid.class, endings.join(office, part, 1, part));
            assertThrows(AccessDenied.class, () -> endings.join(member, part, 1, whole));
            assertInstanceOf(Register.Outcome.Kept.class, endings.join(office, part, 1, whole));
            assertTrue(entries(storage).open(member, part).isEnded());
            assertInstanceOf(Register.Outcome.Invalid.class, endings.join(office, whole, 1, part));

            var called = names(storage).called();
            assertEquals(1, called.size());
            assertEquals(List.of("Älvgatan"), called.getFirst().earlier());
            assertEquals(List.of(part.value()), called.getFirst().parts());

            assertInstanceOf(Register.Outcome.Kept.class, endings.part(office, part, 2));
            assertEquals(2, names(storage).called().size());
        }
    }

    private static Called called(RegisteredNames names) {
        return names.called().getFirst();
    }

    private TemporaryStorage storage(Engine engine) {
        return TemporaryStorage.open(engine, folder, "intervention", Register.class);
    }

    private Register register(TemporaryStorage storage) {
        return new Register(
                storage.database(),
                entries(storage),
                small.access(),
                small.organisation(),
                storage.order(),
                storage.clock());
    }

    private Entries entries(TemporaryStorage storage) {
        return new Entries(storage.database(), small.access());
    }

    private Endings endings(TemporaryStorage storage) {
        return new Endings(register(storage), entries(storage), small.access(), storage.clock());
    }

    private RegisteredNames names(TemporaryStorage storage) {
        return new RegisteredNames(entries(storage));
    }

    private InterventionId added(Register register, Map<String, String> values) {
        return assertInstanceOf(
                        Register.Outcome.Kept.class, register.add(office, GAVLEBORG, values))
                .id();
    }

    private void assertProblem(Register register, Map<String, String> values, String field) {
        Register.Outcome outcome = register.add(office, GAVLEBORG, values);
        assertEquals(
                java.util.Set.of(field),
                assertInstanceOf(Register.Outcome.Invalid.class, outcome).problems().keySet());
    }
}
