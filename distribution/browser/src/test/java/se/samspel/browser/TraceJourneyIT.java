package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** From words of an answer to a goal in the plan, and by one click back to exactly those words. */
@SamspelContainer
@InBrowser
class TraceJourneyIT {
    private static final String SAID =
            "Unga faller mellan stolarna. Vi ska träffas varje månad. Alla vill vara med.";
    private static final String CHANGED =
            "Unga faller mellan stolarna. Vi ska träffas varje kvartal. Alla vill vara med.";
    private static final String WORDS = "träffas varje månad";

    /** Talks to the API as the page's own scripts do. */
    private static Object call(Page page, String method, String path, Map<String, ?> body) {
        return page.evaluate(
                """
                async ([method, path, body]) => {
                  const answer = await fetch("/api/v1/" + path, {
                    method, headers: { "Content-Type": "application/json" },
                    body: method === "GET" ? undefined : JSON.stringify(body) });
                  const text = await answer.text();
                  if (!answer.ok) throw new Error(method + " " + path + ": " + answer.status + " " + text);
                  return text ? JSON.parse(text) : null;
                }
                """,
                new Object[] {method, path, body});
    }

    private static long id(Object made) {
        return ((Number) ((Map<?, ?>) made).get("id")).longValue();
    }

    /** A draft to write in, a round that goes on and an answer in it. */
    private record Talk(Page page, String title, long round, long question) {
        static Talk begun(Page page) {
            String mark = UUID.randomUUID().toString().substring(0, 8);
            String title = "Plan på prov " + mark;
            call(
                    page,
                    "POST",
                    "handlingsplaner",
                    Map.of(
                            "owners",
                            new String[] {"mysam-hofors"},
                            "template",
                            "gavleborg/mysam",
                            "title",
                            title,
                            "years",
                            "2031"));
            long round =
                    id(
                            call(
                                    page,
                                    "POST",
                                    "dialogstod/rounds",
                                    Map.of(
                                            "group",
                                            "mysam-hofors",
                                            "guide",
                                            "gavleborg/mysam-dialog",
                                            "title",
                                            "Omgång på prov " + mark,
                                            "request",
                                            mark)));
            call(page, "POST", "dialogstod/rounds/" + round + "/open", Map.of());
            Talk talk = new Talk(page, title, round, first(page, round));
            talk.say(SAID, 0);
            return talk;
        }

        private static long first(Page page, long round) {
            return ((Number)
                            page.evaluate(
                                    "async id => (await (await fetch('/api/v1/dialogstod/rounds/' + id)).json()).questions[0].id",
                                    Long.toString(round)))
                    .longValue();
        }

        void say(String text, int seen) {
            call(
                    page,
                    "PUT",
                    "dialogstod/rounds/" + round + "/questions/" + question + "/answers",
                    Map.of("kind", "JOINT", "text", text, "seen", seen));
        }

        String address() {
            return "/dialogstod/omgangar/" + round;
        }

        Locator answer() {
            return page.locator("#fraga-" + question + " .said-answer").first();
        }

        Locator toPlan() {
            return page.locator("#fraga-" + question)
                    .getByRole(
                            AriaRole.LINK, new Locator.GetByRoleOptions().setName("Gör till mål"))
                    .first();
        }
    }

    @Test
    void wordsBecomeAGoalAndTheGoalLeadsBackToThem(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        Talk talk = Talk.begun(page);
        page.navigate(talk.address());
        mark(talk.answer().locator(".text"));
        talk.toPlan().click();
        assertThat(page.getByLabel("Orden som målet görs av")).hasValue(WORDS);
        assertThat(page.locator("#plan")).containsText(talk.title());
        Visitor.accessible(page);
        Visitor.picture(page, "trace-form");
        page.getByLabel("Så ska det stå i planen").fill("Gruppen möts varje månad");
        page.getByRole(AriaRole.BUTTON, named("Lägg i planen")).click();
        assertThat(page.locator("mark#orden")).hasText(WORDS);
        Visitor.accessible(page);
        Visitor.picture(page, "trace-words");

        link(page, "Gruppen möts varje månad").click();
        Locator goal = page.locator("article.goal").filter(withText(WORDS));
        assertThat(goal.locator(".source")).containsText(WORDS);
        assertThat(goal.getByText("Källa ändrad")).hasCount(0);
        Visitor.accessible(page);
        Visitor.picture(page, "trace-goal");

        talk.say(CHANGED, 1);
        page.reload();
        assertThat(goal.locator(".source")).containsText("Källa ändrad");
        assertThat(goal.locator("textarea").first()).hasValue("Gruppen möts varje månad");
        goal.locator(".source a").click();
        assertThat(page.locator("mark#orden")).hasText(WORDS);
        assertThat(page.locator("del")).containsText("månad");
        assertThat(page.locator("ins")).containsText("kvartal");
        assertThat(link(page, "Gruppen möts varje månad")).isVisible();
    }

    @Test
    void atTheMeetingWordsAreTakenAlsoWhenTheyWereJustWritten(Visitor visitor) {
        Page page = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        Talk talk = Talk.begun(page);
        page.navigate(talk.address() + "/mote/" + talk.question());
        assertThat(
                        page.locator("#bredvid-" + talk.question())
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Locator.GetByRoleOptions().setName("Ur arkivet")))
                .isVisible();
        Locator joint = page.locator(".talk-main .answer-form textarea");
        joint.fill(CHANGED);
        joint.evaluate(
                "(field, at) => field.setSelectionRange(at, at + 22)", CHANGED.indexOf("träffas"));
        page.getByRole(AriaRole.LINK, named("Gör till mål")).first().click();
        assertThat(page.getByLabel("Orden som målet görs av")).hasValue("träffas varje kvartal.");
        assertThat(page.locator("#svaret")).hasValue(CHANGED);
    }

    @Test
    void withoutScriptASentenceIsChosen(Visitor visitor) {
        Page scripted = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        Talk talk = Talk.begun(scripted);
        Page page = visitor.signedInWithoutScript("Sammankallande");
        page.navigate(talk.address());
        page.locator("#fraga-" + talk.question()).getByText("Gör till mål").first().click();
        page.getByLabel("Vi ska träffas varje månad.").check();
        page.getByRole(AriaRole.BUTTON, named("Lägg i planen")).click();
        assertThat(page.locator("mark#orden")).hasText("Vi ska träffas varje månad.");
        assertThat(page.getByText("Mål:")).isVisible();
    }

    @Test
    void besideTheQuestionStandWhatItLedToAndWhatTheArchiveSays(Visitor visitor) {
        Page page = visitor.signedIn(Look.PHONE, "Sammankallande");
        Talk talk = Talk.begun(page);
        Visitor.visit(page, talk.address() + "/bredvid/" + talk.question());
        assertThat(page.getByRole(AriaRole.HEADING, named("Ur arkivet"))).isVisible();
        page.navigate(talk.address());
        page.locator("#fraga-" + talk.question())
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Förra omgången och arkivet"))
                .click();
        assertThat(
                        page.locator("#bredvid-" + talk.question())
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Locator.GetByRoleOptions().setName("Ur arkivet")))
                .isVisible();
        Visitor.accessible(page);
        Visitor.picture(page, "trace-beside");
    }

    /** Marks the words in the answer, as a mouse that is drawn over them. */
    private static void mark(Locator text) {
        text.evaluate(
                """
                (element, words) => {
                  const node = element.firstChild;
                  const at = node.data.indexOf(words);
                  const range = document.createRange();
                  range.setStart(node, at);
                  range.setEnd(node, at + words.length);
                  const selection = document.getSelection();
                  selection.removeAllRanges();
                  selection.addRange(range);
                }
                """,
                WORDS);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
