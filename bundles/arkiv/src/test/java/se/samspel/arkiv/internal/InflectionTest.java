package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.arkiv.internal.Searching.FoundDocument;
import se.samspel.arkiv.spi.SearchResult.Piece;
import se.samspel.storage.testing.Engine;

/** People type another form than the report has, and find the passage. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InflectionTest {
    private ArchiveFixture archive;

    @BeforeAll
    void upload(@TempDir Path folder) {
        archive = new ArchiveFixture(Engine.SQLITE, folder);
        archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.values());
    }

    @AfterAll
    void close() {
        archive.close();
    }

    /** A whole paradigm, each form typed against each form written. */
    @Test
    void everyFormOfAMeetingFindsEveryOther() {
        List<String> forms =
                List.of(
                        "samverkansmöte",
                        "samverkansmötet",
                        "samverkansmöten",
                        "samverkansmötena",
                        "samverkansmötets");
        for (String written : forms) {
            archive.upload(
                    archive.hofors,
                    ArchiveFixture.EVERYONE,
                    ArchiveFixture.file(written + "-anteckning.txt", "Kring " + written + "."));
        }
        for (String typed : forms) {
            List<String> found =
                    archive.search(archive.hofors, typed).documents().stream()
                            .map(it -> it.document().fileName())
                            .toList();
            assertTrue(
                    found.containsAll(forms.stream().map(it -> it + "-anteckning.txt").toList()),
                    () -> typed + ": " + found);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insatsen kostnader | ACTION_PLAN | Insatsernas",
                "bostadslös sjukskriven | ACTION_PLAN | Bostadslösa",
                "cykelverkstäder | ACTION_PLAN | cykelverkstad",
                "sociala företagen | ACTION_PLAN | sociala",
                "hälsocentralerna | ACTION_PLAN | hälsocentral",
                "enkäterna intervju | ACTIVITY_PLAN | enkät",
                "dubblett lucka | ACTIVITY_PLAN | dubbletter",
                "utförsäkrade | ACTIVITY_PLAN | utförsäkrad",
                "promenaden grupp | STATUS_REPORT | promenader",
                "anställningar psykossjukdomar | STATUS_REPORT | anställning",
                "fysiskt möte | STATUS_REPORT | möten",
                "förteckningen insatsers | FINAL_REPORT | förteckning",
                "överskottet | FINAL_REPORT | överskott",
                "jobbcoach uppsökande | FINAL_REPORT | Jobbcoacherna",
                "handläggarens vägvisare | FINAL_REPORT | vägvisaren",
                "huvudkontakten deltagarna | OPERATIONS_DOCUMENT | huvudkontakt",
                "fysioterapeuterna | OPERATIONS_DOCUMENT | fysioterapeut",
                "sjukskrivningen isoleringen | OPERATIONS_DOCUMENT | sjukskrivningar",
                "\"egen remiss\" | OPERATIONS_DOCUMENT | egen remiss",
                "trädgårdar | OPERATIONS_DOCUMENT | trädgård"
            })
    void anotherFormFindsThePassage(String typed, Twins twin, String marked) {
        var found = archive.search(archive.hofors, typed);
        FoundDocument hit =
                found.documents().stream()
                        .filter(it -> it.document().fileName().equals(twin.fileName()))
                        .findFirst()
                        .orElseThrow(
                                () -> new AssertionError(typed + " found " + found.documents()));
        String marks =
                String.join(
                        " ",
                        hit.hit().excerpt().stream()
                                .filter(Piece::marked)
                                .map(Piece::text)
                                .toList());
        assertTrue(
                marks.toLowerCase().contains(marked.split(" ")[0].toLowerCase()),
                typed + " marked: " + marks);
        assertTrue(!found.result().relaxed(), typed + " had to be relaxed");
    }
}
