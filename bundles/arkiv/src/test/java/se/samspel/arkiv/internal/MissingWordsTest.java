package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.storage.testing.Engine;

/** Who types a word that stands nowhere is told so, and nobody learns what they may not read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MissingWordsTest {
    private ArchiveFixture archive;

    @BeforeAll
    void upload(@TempDir Path folder) {
        archive = new ArchiveFixture(Engine.SQLITE, folder);
        archive.upload(
                archive.hofors,
                ArchiveFixture.HOFORS,
                ArchiveFixture.file("eget.txt", "Kvastskaftet lånades ut till verkstaden."));
        archive.upload(archive.hofors, ArchiveFixture.EVERYONE, Twins.values());
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hofors | kvastskaft insatser | ''
                    tierp  | kvastskaft insatser | Ordet ”kvastskaft” finns inte i något dokument som du får läsa.
                    tierp  | kvastskaft oanad    | Orden ”kvastskaft” och ”oanad” finns inte i något dokument som du får läsa.
                    tierp  | hur gör man en oanad insats | Ordet ”oanad” finns inte i något dokument som du får läsa.
                    """)
    void aWordThatStandsNowhereIsTold(String who, String typed, String told) {
        var viewer = who.equals("hofors") ? archive.hofors : archive.tierp;
        Searching.Asked asked = Searching.Asked.of(Map.of("q", List.of(typed)), 1);
        assertEquals(told, archive.results.view(viewer, asked, Set.of()).missing());
    }
}
