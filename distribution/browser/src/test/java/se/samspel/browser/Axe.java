package se.samspel.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What axe says of a page. It is read into a page once, however often the page is looked at: reading it costs as much as
 * what it does on a small page. Pages have no frames of others, so it may look at them where they stand.
 */
final class Axe {
    private static final String SCRIPT = AxeBuilder.getAxeScript();

    private final Map<String, Object> chosen;

    private Axe(String kind, List<String> names) {
        this.chosen = Map.of("type", kind, "values", names);
    }

    /** With the rules that have one of the tags. */
    static Axe withTags(List<String> tags) {
        return new Axe("tag", tags);
    }

    /** With some of the rules. */
    static Axe withRules(List<String> rules) {
        return new Axe("rule", rules);
    }

    /** For a page that is looked at wherever it goes: the browser then keeps what is read into it. */
    static void isInEveryPageOf(Page page) {
        page.addInitScript(SCRIPT);
    }

    /** Each as the rule, what it asks for and the first place that breaks it. */
    List<String> violations(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate("() => {" + SCRIPT + "}");
        }
        Object found =
                page.evaluate(
                        """
                        async chosen => {
                          const told = await axe.run(document, { runOnly: chosen, resultTypes: ['violations'] });
                          return told.violations.map(each => `${each.id}: ${each.help} in ${each.nodes[0].html}`);
                        }
                        """,
                        chosen);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
