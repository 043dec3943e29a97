package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Searching.Asked;
import se.samspel.storage.testing.Engine;
import se.samspel.storage.testing.OnBothEngines;

/** From one marked word to the next: through each document, and on through the result. */
class SteppingTest {
    private static final Pattern ADDRESS =
            Pattern.compile("/arkiv/(\\d+)\\?q=\\w+&nr=(\\d+)&sida=(\\d+)(?:&vid=(\\d+)#t\\4)?");

    @TempDir Path folder;

    @OnBothEngines
    void theNextHitLeadsThroughEveryPageAndEveryDocumentOfTheResult(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(
                    archive.hofors,
                    ArchiveFixture.EVERYONE,
                    ArchiveFixture.file(
                            "ett.txt", "En växel här.\fIngenting.\fEn växel, två växlar."),
                    ArchiveFixture.file("tva.txt", "Den här växeln är den enda i texten."),
                    ArchiveFixture.file("tre.txt", "Något helt annat."));
            List<String> forward = new ArrayList<>();
            String address =
                    archive.results
                            .view(archive.hofors, asked(), Set.of())
                            .hits()
                            .getFirst()
                            .href();
            while (!address.isEmpty()) {
                DocumentView view = open(archive, address);
                forward.add(view.name() + " " + view.stepping().number());
                address = next(view);
            }
            assertEquals(4, forward.size(), forward.toString());
            assertTrue(forward.contains("Tva 1"), forward.toString());
            assertTrue(forward.contains("Ett 3"), forward.toString());
        }
    }

    @OnBothEngines
    void thePreviousHitLeadsBackTheSameWay(Engine engine) {
        try (ArchiveFixture archive = new ArchiveFixture(engine, folder)) {
            archive.upload(
                    archive.hofors,
                    ArchiveFixture.EVERYONE,
                    ArchiveFixture.file("ett.txt", "En växel här.\fIngenting.\fTvå växlar."));
            String first =
                    archive.results
                            .view(archive.hofors, asked(), Set.of())
                            .hits()
                            .getFirst()
                            .href();
            DocumentView middle = open(archive, first.replaceFirst("sida=.*", "sida=2"));
            assertEquals(0, middle.stepping().number());
            DocumentView last = open(archive, middle.stepping().next());
            assertEquals(2, last.stepping().number());
            assertEquals("", last.stepping().next() + last.stepping().nextDocument().value());
            DocumentView back = open(archive, last.stepping().previous());
            assertEquals(1, back.stepping().number());
            assertEquals(1, back.page());
            assertEquals("/arkiv?q=v%C3%A4xel", back.back());
        }
    }

    private static Asked asked() {
        return new Asked("växel", Map.of(), false, 1, 10);
    }

    private static String next(DocumentView view) {
        return view.stepping().next().isEmpty()
                ? view.stepping().nextDocument().value()
                : view.stepping().next();
    }

    /** Opens an address as the page does. */
    private static DocumentView open(ArchiveFixture archive, String address) {
        Matcher parts = ADDRESS.matcher(address.replace("v%C3%A4xel", "vaxel"));
        assertTrue(parts.matches(), address);
        Archived document =
                archive.documents.open(
                        archive.hofors, new DocumentId(Long.parseLong(parts.group(1))));
        String mark = parts.group(4) == null ? "" : parts.group(4);
        return archive.reading.view(
                archive.hofors,
                document,
                Integer.parseInt(parts.group(3)),
                Trail.of(asked(), parts.group(2), mark),
                0);
    }
}
