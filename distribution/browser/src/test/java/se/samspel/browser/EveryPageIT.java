package se.samspel.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.AssertionFailedError;
import se.samspel.testing.SamspelContainer;

/** Walks from the start page along every link that leads to a page, and looks at each in three ways. */
@SamspelContainer
@InBrowser
class EveryPageIT {
    /** Enough for one page of each kind; lists of things of the same kind are followed a few steps only. */
    private static final int MOST = 60;

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyPageIsForEveryone(Look look, Visitor visitor) {
        List<String> wrong = new ArrayList<>();
        for (String who : people(look)) {
            walk(visitor.signedIn(look, who), look, wrong);
        }
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    }

    /** The office sees the others' pages with more on them; once is enough for what differs. */
    private static List<String> people(Look look) {
        return look == Look.DESKTOP
                ? List.of("Sammankallande", "Kansli", "Serveradministratör")
                : List.of("Sammankallande", "Serveradministratör");
    }

    private static void walk(Page page, Look look, List<String> wrong) {
        Set<String> kinds = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        int visited = 0;
        while (!waiting.isEmpty() && visited < MOST) {
            String path = waiting.poll();
            if (!kinds.add(kind(path))) {
                continue;
            }
            if (!isPage(page, path)) {
                continue;
            }
            visited++;
            try {
                Visitor.visit(page, path);
                Visitor.picture(page, look + kind(path).replace('/', '_'));
            } catch (AssertionFailedError found) {
                wrong.add(look + ": " + found.getMessage());
            }
            links(page).forEach(waiting::add);
        }
        assertTrue(visited >= 3, "only " + kinds);
    }

    /** Pages of the same kind differ in numbers and ids only. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("/\\d+", "/1");
    }

    /** Files that are downloaded are not looked at. */
    private static boolean isPage(Page page, String path) {
        APIResponse answer = page.request().get(path);
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    /** Links of the page that lead to pages of this server, without those that download. */
    private static List<String> links(Page page) {
        Object found =
                page.evaluate(
                        """
                        [...document.querySelectorAll('a[href^="/"]:not([download])')]
                          .map(a => a.getAttribute('href').replace(/#.*/, ''))
                          .filter(h => h && !/^\\/(static|api|live|health)/.test(h))
                        """);
        return ((List<?>) found).stream().map(String::valueOf).distinct().toList();
    }
}
