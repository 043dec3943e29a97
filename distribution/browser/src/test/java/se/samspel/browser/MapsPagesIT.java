package se.samspel.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** The pages of maps. */
@SamspelContainer
@InBrowser
class MapsPagesIT {
    static final String OWN = "/samverkanskartor.*";

    @Test
    void everyPageIsForEveryone(Visitor visitor) {
        EveryPage.below(visitor.signedIn(Look.DESKTOP, "Processledare"), "/samverkanskartor");
    }

    /** Whoever answers a survey has no account and gets there by an address alone. */
    @Test
    void everyPageOfASurveyIsForThoseWhoAnswerIt(Visitor visitor) {
        Page office = visitor.signedIn(Look.DESKTOP, "Processledare");
        office.navigate("/samverkanskartor");
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nuläge"))
                .first()
                .click();
        office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enkät")).click();
        office.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Enkät till och med")))
                .click();
        office.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Ny länk till")))
                .first()
                .click();
        String link = office.locator("input[value*='/lank/']").first().inputValue();
        Page guest = visitor.open(Look.DESKTOP);
        Visitor.visitInEveryLook(guest, link.substring(link.indexOf("/samverkanskartor")));
        guest.getByRole(AriaRole.CHECKBOX).first().check();
        for (int step = 2; step <= 3; step++) {
            guest.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Spara och gå vidare"))
                    .click();
            guest.waitForURL(Pattern.compile(".*/steg/" + step + ".*"));
            Visitor.visitInEveryLook(guest, guest.url());
        }
        guest.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skicka svaren"))
                .click();
        guest.waitForURL(Pattern.compile(".*/klart.*"));
        Visitor.visitInEveryLook(guest, guest.url());
    }
}
