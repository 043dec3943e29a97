package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.RunningSamspel;
import se.samspel.testing.SamspelContainer;

/** A new server: the code from the data folder becomes the first administrator. */
@SamspelContainer(alone = true, demo = false)
@InBrowser
class SetUpIT {
    private static final String PASSWORD = "en hel mening som ingen gissar";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4}(-[A-Z0-9]{4}){3}");

    @Test
    void theFirstAdministratorIsMadeAndCanSignIn(Visitor visitor, RunningSamspel samspel)
            throws IOException {
        Page page = visitor.open(Look.DESKTOP);
        page.navigate("/");
        assertThat(page).hasURL(Pattern.compile("/uppstart(\\?.*)?$"));
        Visitor.accessible(page);
        for (Look look : Look.values()) {
            Visitor.visit(visitor.open(look), "/uppstart");
        }
        fill(page, "AAAA-BBBB-CCCC-DDDD");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skapa kontot"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/uppstart(\\?.*)?$"));
        Visitor.accessible(page);

        fill(page, code(samspel));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Skapa kontot"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/administration"));
        Visitor.accessible(page);

        Page other = visitor.open(Look.DESKTOP);
        other.navigate("/logga-in");
        Visitor.accessible(other);
        other.getByLabel("E-postadress").fill("siv.brannlund@exempel.se");
        other.getByLabel("Lösenord").fill(PASSWORD);
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga in")).click();
        assertThat(other.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        Visitor.accessible(other);
        Visitor.picture(other, "start-new-server");
    }

    private static void fill(Page page, String code) {
        page.getByLabel("Kod", new Page.GetByLabelOptions().setExact(true)).fill(code);
        page.getByLabel("Namn").fill("Siv Brännlund");
        page.getByLabel("E-postadress").fill("siv.brannlund@exempel.se");
        page.getByLabel("Titel").fill("It-samordnare");
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("[name=again]").fill(PASSWORD);
    }

    private static String code(RunningSamspel samspel) throws IOException {
        Matcher code = CODE.matcher(Files.readString(samspel.data().resolve("uppstartskod.txt")));
        if (!code.find()) {
            throw new IllegalStateException("no code in uppstartskod.txt");
        }
        return code.group();
    }
}
