package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** Formatted text is written with buttons and keys, pasted from other programs, and written as signs without script. */
@SamspelContainer
@InBrowser
class FormattedTextIT {
    private static final Pattern A_PLAN = Pattern.compile("/handlingsplaner/\\d+(\\?.*)?(#.*)?$");

    /** As Word puts it on the clipboard: its own lists, styles and a script that must not run. */
    private static final String FROM_WORD =
            """
            <html><head><style>p.MsoListParagraph {margin:0}</style></head><body>
            <h1 onclick='x()'>Rubrik</h1><p class=MsoNormal>Vi <b><span style='color:red'>ses</span></b>
            och <span style='font-style:italic'>äter</span></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·
            <span>&nbsp;</span></span>kaffe</p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>te</p>
            <table><tr><td>a</td><td>b</td></tr></table>
            <a href='javascript:alert(1)'>farlig</a> <a href='https://exempel.se/a'>bra</a>
            <img src=x onerror=alert(1)><script>alert(1)</script></body></html>
            """;

    @Test
    void itIsWrittenWithKeysAndButtonsAndComesBackAsItWas(Visitor visitor) {
        Page page = plan(visitor.signedIn(Look.DESKTOP, "Sammankallande"), "Plan i fetstil");
        Locator editor = editor(page);
        editor.click();
        page.keyboard().type("Vi ");
        page.keyboard().press("Control+B");
        page.keyboard().type("möts");
        page.keyboard().press("Control+B");
        page.keyboard().type(" så här:");
        page.keyboard().press("Enter");
        button(page, "Numrerad lista").click();
        page.keyboard().type("läser");
        page.keyboard().press("Enter");
        page.keyboard().type("bestämmer");
        assertThat(button(page, "Numrerad lista")).hasAttribute("aria-pressed", "true");
        assertThat(written(page)).hasValue("Vi **möts** så här:\n\n1. läser\n2. bestämmer");
        assertThat(form(page).locator(".save-status")).containsText("Sparat");
        Visitor.accessible(page);
        Visitor.picture(page, "formatted");

        page.reload();
        assertThat(written(page)).hasValue("Vi **möts** så här:\n\n1. läser\n2. bestämmer");
        assertThat(editor(page).locator("strong")).hasText("möts");
        assertThat(editor(page).locator("ol li")).hasCount(2);
    }

    @Test
    void aLinkLeadsToTheWebOnly(Visitor visitor) {
        Page page = plan(visitor.signedIn(Look.DESKTOP, "Sammankallande"), "Plan med länk");
        editor(page).click();
        page.keyboard().type("Se lagen");
        page.keyboard().press("Control+A");
        page.keyboard().press("Control+K");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Adress").fill("javascript:alert(1)");
        dialog.getByRole(AriaRole.BUTTON, named("Sätt länk")).click();
        assertThat(dialog).containsText("Adressen ska vara en webbadress");
        Visitor.accessible(page);
        dialog.getByLabel("Adress").fill("exempel.se/lagen");
        dialog.getByRole(AriaRole.BUTTON, named("Sätt länk")).click();
        assertThat(written(page)).hasValue("[Se lagen](https://exempel.se/lagen)");
        assertThat(form(page).locator(".save-status")).containsText("Sparat");
    }

    @Test
    void whatIsPastedBecomesWhatCanBeWrittenHere(Visitor visitor) {
        Page page = plan(visitor.signedIn(Look.DESKTOP, "Sammankallande"), "Plan ur Word");
        editor(page).click();
        editor(page)
                .evaluate(
                        """
                        (editor, html) => {
                          const data = new DataTransfer();
                          data.setData("text/html", html);
                          editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                        }
                        """,
                        FROM_WORD);
        assertThat(written(page))
                .hasValue(
                        "Rubrik\n\nVi **ses** och __äter__\n\n- kaffe\n- te\n\na b\n\n"
                                + "farlig [bra](https://exempel.se/a)");
        assertThat(form(page).locator(".save-status")).containsText("Sparat");
        assertThat(editor(page).locator("img, script, h1, table, [style], [onclick]")).hasCount(0);
    }

    @Test
    void theScriptWritesWhatItReads(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        List<String> texts =
                List.of(
                        "Vi **möts** ofta\noch __äter__ **__tillsammans__**",
                        "- ett\n  mer om ett\n- två\n\n1. först\n2. sedan\n\n1. om igen",
                        "[**Se** lagen](https://exempel.se/a_b?c=1&d=2), eller [skriv](mailto:a@exempel.se)",
                        "**halv**vägs och **fet __båda__ fet**",
                        "\\- ingen punkt, \\*\\*inte fet\\*\\*, \\[inte\\](länk)");
        Object written =
                page.evaluate(
                        """
                        async (texts) => {
                          const signs = await import("/static/se.samspel.web/richtext.js");
                          return texts.map((text) => {
                            const box = document.createElement("div");
                            box.append(signs.elements(text));
                            return signs.written(box);
                          });
                        }
                        """,
                        texts);
        assertEquals(texts, written);
    }

    @Test
    void itIsWrittenAsSignsWithoutScript(Visitor visitor) {
        Page page = plan(visitor.signedInWithoutScript("Sammankallande"), "Plan utan skript");
        written(page).fill("Vi **möts**\n- ofta");
        form(page).getByRole(AriaRole.BUTTON, named("Spara")).click();
        assertThat(written(page)).hasValue("Vi **möts**\n\n- ofta");
        assertThat(form(page)).containsText("Så här: **fet**");
    }

    @Test
    void anActivityLeadsToItsInsatsAndBack(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Kansli");
        page.navigate("/insatser");
        page.getByRole(AriaRole.LINK).filter(text("Första steget, ASF")).click();
        page.getByRole(AriaRole.LINK).filter(text("Ansöka om medel")).click();
        assertThat(page.getByText("SG 41-7").first()).isVisible();
        Visitor.accessible(page);
        page.locator(".row-links").getByRole(AriaRole.LINK).first().click();
        assertThat(page.getByRole(AriaRole.HEADING).filter(text("Första steget, ASF"))).isVisible();
    }

    @Test
    void theOfficeAddsAndEndsAnInsats(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Karin Ekmark");
        page.navigate("/insatser");
        page.locator("summary").filter(text("Lägg till insats")).click();
        page.getByRole(AriaRole.BUTTON, exactly("Lägg till")).click();
        assertThat(page.locator("details.adding")).containsText("Namn behöver fyllas i.");
        Visitor.accessible(page);
        page.getByLabel(Pattern.compile("^Namn")).fill("Kvällsgruppen");
        page.getByRole(AriaRole.BUTTON, exactly("Lägg till")).click();
        assertThat(page.getByRole(AriaRole.HEADING, exactly("Kvällsgruppen"))).isVisible();
        page.getByRole(AriaRole.BUTTON, exactly("Avsluta insatsen")).click();
        assertThat(page.locator(".page-head")).containsText("Avslutad");
        Visitor.accessible(page);
    }

    private static Page plan(Page page, String name) {
        page.navigate("/handlingsplaner/ny");
        page.getByLabel(Pattern.compile("^Planens namn")).fill(name);
        page.getByRole(AriaRole.BUTTON, exactly("Skapa planen")).click();
        assertThat(page).hasURL(A_PLAN);
        return page;
    }

    private static Locator form(Page page) {
        return page.locator("form.fieldgroup").filter(text("Hos oss")).first();
    }

    private static Locator editor(Page page) {
        return form(page).locator("[contenteditable]");
    }

    private static Locator written(Page page) {
        return form(page).locator("textarea");
    }

    private static Locator button(Page page, String name) {
        return form(page).getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
