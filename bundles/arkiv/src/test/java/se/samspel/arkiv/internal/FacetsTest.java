package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.ResultsView.Choice;
import se.samspel.arkiv.internal.ResultsView.FacetView;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.spi.Facet;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** From what people confirm of a document to what a search can be narrowed by. */
class FacetsTest {
    @TempDir Path folder;

    private static DocumentId upload(ArchiveFixture archive, Intake.Destination to, String text) {
        return archive.upload(archive.hofors, to, ArchiveFixture.file("rapport.txt", text))
                .getFirst();
    }

    private static Map<String, Integer> counts(ArchiveFixture archive, Viewer viewer, Facet facet) {
        return archive.search(viewer, "").result().counts().get(facet);
    }

    private static FacetView shown(
            ArchiveFixture archive, Map<String, List<String>> address, String... unfolded) {
        return archive
                .results
                .view(archive.hofors, Searching.Asked.of(address, 1), Set.of(unfolded))
                .facets()
                .stream()
                .filter(it -> it.name().equals("malgrupp"))
                .findFirst()
                .orElseThrow();
    }

    @OnBothEngines
    void whatIsConfirmedIsCountedAndFoundAtOnceAndWhatIsTakenBackIsNot(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Desk desk = new Desk(archive, archive.hofors);
            DocumentId id = upload(archive, ArchiveFixture.GAVLEBORG, "En rapport om odling.");
            assertEquals(Map.of("", 1), counts(archive, archive.hofors, Facet.INTERVENTION));
            desk.state(id, Kind.INTERVENTION, "Gröna steget");
            desk.state(id, Kind.INTERVENTION, "Stödgruppen");
            desk.state(id, Kind.TARGET_GROUP, "Unga vuxna");
            assertEquals(
                    Map.of("gröna steget", 1, "stödgruppen", 1),
                    counts(archive, archive.hofors, Facet.INTERVENTION));
            assertEquals(
                    Map.of("unga vuxna", 1), counts(archive, archive.hofors, Facet.TARGET_GROUP));
            desk.takeBack(id, "Gröna steget");
            assertEquals(
                    Map.of("stödgruppen", 1), counts(archive, archive.hofors, Facet.INTERVENTION));
        }
    }

    @OnBothEngines
    void spellingsOfANameAreOneValueWrittenAsMostDocumentsWriteIt(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Desk desk = new Desk(archive, archive.hofors);
            for (String name : List.of("unga  vuxna", "Unga vuxna", "Unga vuxna", "UNGA VUXNA")) {
                DocumentId id = upload(archive, ArchiveFixture.GAVLEBORG, "Rapport " + name);
                desk.state(id, Kind.TARGET_GROUP, name);
            }
            FacetView groups = shown(archive, Map.of("malgrupp", List.of("UNGA vuxna")));
            assertEquals(1, groups.choices().size());
            Choice only = groups.choices().getFirst();
            assertEquals("Unga vuxna", only.label());
            assertEquals(4, only.count());
            assertTrue(only.chosen(), "chosen however somebody writes it in the address");
        }
    }

    @OnBothEngines
    void aChosenTargetGroupLeadsToWhatTheArchiveSaysOfIt(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id = upload(archive, ArchiveFixture.HOFORS, "En rapport för gruppen.");
            new Desk(archive, archive.hofors).state(id, Kind.TARGET_GROUP, "Unga vuxna");
            Searching.Asked asked =
                    Searching.Asked.of(Map.of("malgrupp", List.of("unga vuxna", "inga alls")), 1);
            assertEquals(
                    List.of(
                            new ResultsView.Subject(
                                    "Unga vuxna", "/arkiv/malgrupp?namn=unga+vuxna")),
                    archive.results.view(archive.hofors, asked, Set.of()).subjects());
            assertEquals(
                    List.of(), archive.results.view(archive.sandviken, asked, Set.of()).subjects());
        }
    }

    @OnBothEngines
    void nobodySeesWhatDocumentsTheyMayNotReadAreAbout(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Desk desk = new Desk(archive, archive.hofors);
            DocumentId id = upload(archive, ArchiveFixture.HOFORS, "En rapport för gruppen.");
            desk.state(id, Kind.TARGET_GROUP, "Unga vuxna");
            assertEquals(1, counts(archive, archive.hofors, Facet.TARGET_GROUP).size());
            assertEquals(Map.of(), counts(archive, archive.sandviken, Facet.TARGET_GROUP));
        }
    }

    @OnBothEngines
    void twelveValuesAreShownWithThoseThatAreChosenUntilAllAreAskedFor(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            Desk desk = new Desk(archive, archive.hofors);
            DocumentId id = upload(archive, ArchiveFixture.GAVLEBORG, "En rapport om många.");
            for (char letter = 'A'; letter <= 'P'; letter++) {
                desk.state(id, Kind.TARGET_GROUP, "Grupp " + letter);
            }
            FacetView few = shown(archive, Map.of());
            assertEquals(Facets.SHOWN, few.choices().size());
            assertEquals(4, few.hidden());
            assertTrue(few.folding().endsWith("&fler=malgrupp"), few.folding());
            FacetView chosen = shown(archive, Map.of("malgrupp", List.of("grupp p")));
            assertEquals("Grupp P", chosen.choices().getLast().label());
            assertEquals(Facets.SHOWN + 1, chosen.choices().size());
            FacetView all = shown(archive, Map.of(), "malgrupp");
            assertEquals(16, all.choices().size());
            assertFalse(all.folding().contains("fler"), all.folding());
            assertEquals(
                    16,
                    all.choices().stream().map(Choice::id).distinct().count(),
                    "ids are told apart");
        }
    }

    @OnBothEngines
    void aFacetThatSaysNothingOfAnyDocumentIsNotShown(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            upload(archive, ArchiveFixture.GAVLEBORG, "En rapport om odling.");
            assertEquals(List.of(), shown(archive, Map.of()).choices());
        }
    }
}
