package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** A report's goals are suggested with their sentences; a person confirms one and corrects one, and everyone can count them. */
@SamspelContainer
@InBrowser
class OutcomeJourneyIT {
    private static final String REPORT =
            """
            Slutrapport Älvspåret 2024

            Samordningsförbund Gävleborg

            Insatsens namn
            Älvspåret

            Mål och utfall

            Mål 1. Tjugo deltagare får en egen väg till arbete.
            Ej uppfyllt. Fjorton deltagare kom igång.

            Mål 2. Deltagarna tycker att stödet hänger ihop.
            Ingen uppföljning har gjorts.
            """;

    @Test
    void aGoalIsConfirmedFromItsSentenceAndCountedInTheArchive(Visitor visitor) throws IOException {
        Page office = visitor.signedIn(Look.DESKTOP, "Kansli");
        upload(office);

        Locator goal =
                office.locator(
                        "#forslag li",
                        new Page.LocatorOptions().setHasText("Deltagarna tycker att stödet"));
        assertThat(goal).containsText("Ej uppföljt");
        Visitor.accessible(office);
        goal.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Visa i texten"))
                .click();
        assertThat(office.locator("article mark")).containsText("Ingen uppföljning har gjorts.");
        goal.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bekräfta")).click();
        assertThat(office.getByRole(AriaRole.MAIN)).containsText("Mål är bekräftat.");

        Locator other =
                office.locator(
                        "#forslag li", new Page.LocatorOptions().setHasText("Tjugo deltagare får"));
        other.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("^Rätta ?: Tjugo deltagare")))
                .click();
        Visitor.accessible(office);
        office.getByLabel("Utfall", new Page.GetByLabelOptions().setExact(true))
                .selectOption("PARTLY_FULFILLED");
        office.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Spara och bekräfta"))
                .click();
        assertThat(office.getByRole(AriaRole.MAIN)).containsText("Rättat och bekräftat.");
        office.locator(
                        "#forslag li",
                        new Page.LocatorOptions().setHasText("Står som insatsens namn"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bekräfta"))
                .click();
        Visitor.picture(office, "suggestions");

        Visitor.visit(office, "/arkiv/utfall?efter=insats");
        Locator row =
                office.locator("table tbody tr", new Page.LocatorOptions().setHasText("Älvspåret"));
        assertThat(row.locator("td[data-label='Ej uppföljt']")).containsText("1");
        assertThat(row.locator("td[data-label='Delvis uppfyllt']")).containsText("1");
        Visitor.accessible(office);
        Visitor.picture(office, "outcomes");
        Download file =
                office.waitForDownload(
                        () ->
                                office.getByRole(
                                                AriaRole.LINK,
                                                new Page.GetByRoleOptions()
                                                        .setName("Hämta tabellen (CSV)"))
                                        .click());
        String csv = Files.readString(file.path(), StandardCharsets.UTF_8);
        assertTrue(csv.contains("Älvspåret;0;1;0;0;1;0;2;0"), csv);
        row.locator("td[data-label='Ej uppföljt'] a").click();
        assertThat(office.getByRole(AriaRole.MAIN))
                .containsText("Deltagarna tycker att stödet hänger ihop.");
        Visitor.accessible(office);
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visa i texten"))
                .first()
                .click();
        assertThat(office.locator("article mark")).containsText("Ingen uppföljning har gjorts.");

        Page reader = visitor.signedIn(Look.PHONE, "Lea Norrby");
        Visitor.visit(reader, "/arkiv/utfall?efter=insats");
        assertThat(reader.getByRole(AriaRole.MAIN)).containsText("Älvspåret");
        Visitor.accessible(reader);
        Visitor.picture(reader, "outcomes-phone");

        Page stranger = visitor.signedIn(Look.DARK, "Doris Ängvik");
        Visitor.visit(stranger, "/arkiv/utfall?efter=insats&forslag=ja");
        assertThat(stranger.getByRole(AriaRole.MAIN)).not().containsText("Älvspåret");
        Visitor.accessible(stranger);
    }

    private static void upload(Page office) {
        Visitor.visit(office, "/arkiv/ladda-upp");
        office.getByLabel("Filer")
                .setInputFiles(
                        new FilePayload(
                                "alvsparet.txt",
                                "text/plain",
                                REPORT.getBytes(StandardCharsets.UTF_8)));
        office.getByLabel("Vilka får läsa?").selectOption("gavleborg|within:gavleborg");
        office.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ladda upp"))
                .click();
        assertThat(office.getByRole(AriaRole.MAIN)).containsText("Klart. Alla filer är sparade.");
        office.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Älvspåret"))
                .first()
                .click();
        assertThat(office).hasURL(Pattern.compile("/arkiv/\\d+.*"));
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (office.locator("#forslag").count() == 0 && System.nanoTime() < deadline) {
            office.waitForTimeout(250);
            office.reload();
        }
        assertThat(office.locator("#forslag")).isVisible();
    }
}
