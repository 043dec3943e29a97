package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.api.access.NotThere;
import se.samspel.api.web.Problem;
import se.samspel.arkiv.DocumentId;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** What looks like a personnummer stays at the door. */
class PersonnummerTest {
    /** Made by the rule: 850101, three digits and the check digit. */
    private static final String NUMBER = withCheckDigit("850101239");

    @TempDir Path folder;

    @OnBothEngines
    void aFileWithPersonnummerIsStoppedForEverybodyElse(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(
                                    archive.hofors,
                                    ArchiveFixture.GAVLEBORG,
                                    ArchiveFixture.file(
                                            "brev.txt", "Hej!\nDeltagaren " + NUMBER + " är klar."))
                            .getFirst();
            Archived row = archive.documents.open(archive.hofors, id);
            assertEquals(TextState.STOPPED, row.textState());
            assertThrows(NotThere.class, () -> archive.documents.open(archive.hoforsConvener, id));
            assertEquals(0, archive.search(archive.hofors, "deltagaren").result().total());
            assertEquals(1, archive.documents.stops(id).size());
            assertFalse(archive.documents.stops(id).getFirst().masked().contains("239"));
            assertFalse(archive.documents.pages(id).getFirst().text().contains(NUMBER));
            assertThrows(Problem.class, () -> archive.stops.release(archive.hofors, row, "nej"));

            archive.stops.release(archive.hofors, row, "Numret är ett påhittat exempel.");
            archive.storage.settle();
            assertEquals(List.of("Brev"), archive.titles(archive.hoforsConvener, "deltagare"));
            assertEquals(
                    "Numret är ett påhittat exempel.",
                    archive.documents.open(archive.hoforsConvener, id).reason());
            assertEquals(0, archive.search(archive.hofors, NUMBER).result().total());
        }
    }

    @OnBothEngines
    void theNumberReachesNeitherRowsNorIndex(Engine engine) throws IOException {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            DocumentId id =
                    archive.upload(
                                    archive.hofors,
                                    ArchiveFixture.GAVLEBORG,
                                    ArchiveFixture.file("lista " + NUMBER + ".txt", "Bara text."))
                            .getFirst();
            Archived row = archive.documents.find(id).orElseThrow();
            assertEquals(TextState.STOPPED, row.textState());
            assertFalse(row.fileName().contains(NUMBER), row.fileName());
            assertFalse(row.title().contains(NUMBER), row.title());
            archive.stops.release(archive.hofors, row, "Det är inte ett personnummer alls.");
            archive.storage.settle();
            archive.closeIndex();
            for (Path file : ArchiveFixture.filesBelow(archive.indexFolder)) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(NUMBER), file.toString());
                assertFalse(bytes.contains(NUMBER.replace("-", "")), file.toString());
            }
        }
    }

    private static String withCheckDigit(String nine) {
        int sum = 0;
        for (int at = 0; at < 9; at++) {
            int digit = (nine.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return nine.substring(0, 6) + "-" + nine.substring(6) + (10 - sum % 10) % 10;
    }
}
