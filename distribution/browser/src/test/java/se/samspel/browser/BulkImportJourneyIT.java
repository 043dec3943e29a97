package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/**
 * The office uploads a zip with a report, a copy, a damaged file and a locked one, looks it over, publishes, and fetches
 * what became of each file; a colleague finds the report, and before that nothing.
 */
@SamspelContainer
@InBrowser
class BulkImportJourneyIT {
    private static final String REPORT =
            """
            Slutrapport Vindflöjeln

            Samordningsförbund Gävleborg, perioden 2023–2024

            Elva deltagare byggde väderstationer tillsammans med en pensionerad meteorolog. Sju av dem gick
            vidare till arbete eller studier, två fick en fortsatt planering och två avbröt efter en tid.
            """;

    private static final String MINUTES =
            """
            Minnesanteckningar 3 oktober 2024

            Samordningsförbund Gävleborg. Gruppen talade om vindmätare och om hur höstens praktik ska ordnas.
            """;

    private static final String TITLE = "Minnesanteckningar om vindmätare";

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "Höst/kopia.txt", REPORT.getBytes(StandardCharsets.UTF_8));
            add(zip, "Höst/anteckningar.txt", MINUTES.getBytes(StandardCharsets.UTF_8));
            add(zip, "Höst/trasig.txt", "Den här filen blir fel.".getBytes(StandardCharsets.UTF_8));
            add(zip, "Höst/låst.docx", locked());
        }
        byte[] bytes = out.toByteArray();
        String letters = new String(bytes, StandardCharsets.ISO_8859_1);
        int content = letters.indexOf("trasig.txt") + "trasig.txt".length();
        bytes[content + 4] ^= 0x55;
        return bytes;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** As Word saves a file with a password: in the old wrapping, with the name of what is locked. */
    private static byte[] locked() {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] file = new byte[2_048];
        byte[] head = {
            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
        };
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }

    @Test
    void aZipIsLookedOverPublishedAndReported(Visitor visitor) throws IOException {
        Page office = visitor.signedIn(Look.DESKTOP, "Kansli");
        upload(office, "vindflojeln.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        assertThat(main(office)).containsText("Klart. Alla filer är sparade.");
        upload(office, "Rapporter.zip", zip());
        assertThat(main(office)).containsText("Se över och publicera");
        assertThat(main(office)).containsText("Samma fil finns redan");
        assertThat(main(office)).containsText("Filen är skadad i zip-filen");
        assertThat(main(office)).containsText("Filen är lösenordsskyddad");
        assertThat(office.getByLabel("Ta med Höst/kopia.txt")).not().isChecked();
        Visitor.accessible(office);
        Visitor.picture(office, "review");

        Page colleague = visitor.signedIn(Look.PHONE, "Lea Norrby");
        Visitor.visit(colleague, "/arkiv?q=vindmätare");
        assertThat(colleague.locator(".hit")).hasCount(0);

        Locator row =
                office.locator(
                        "tr", new Page.LocatorOptions().setHasText("Ta med Höst/anteckningar.txt"));
        row.getByLabel("Titel").fill(TITLE);
        row.getByLabel("Diarienummer").fill("SFG 2024/31");
        office.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Publicera de markerade"))
                .click();
        assertThat(main(office)).containsText(TITLE);
        assertThat(main(office)).containsText("Du valde att inte ta med filen.");
        assertThat(main(office)).containsText("Hämta rapporten");
        Visitor.accessible(office);
        Visitor.picture(office, "report");

        Visitor.visit(colleague, "/arkiv?q=vindmätare");
        assertThat(colleague.locator(".hit h2").first()).containsText("vindmätare");
        colleague.locator(".hit h2 a").first().click();
        assertThat(main(colleague)).containsText("SFG 2024/31");
        Visitor.accessible(colleague);
    }

    private static void upload(Page page, String name, byte[] content) {
        Visitor.visit(page, "/arkiv/ladda-upp");
        page.getByLabel("Filer")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        page.getByLabel("Vilka får läsa?").selectOption("gavleborg|within:gavleborg");
        main(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ladda upp"))
                .click();
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }
}
