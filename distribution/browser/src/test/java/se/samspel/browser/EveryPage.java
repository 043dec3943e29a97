package se.samspel.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.opentest4j.AssertionFailedError;

/**
 * Walks from the start page along every link that leads to a page. One role's pages are looked at as every {@link Look};
 * what is another role's own, and only has more on it here, as a desktop.
 */
final class EveryPage {
    /** Enough for one page of each kind; lists of things of the same kind are followed a few steps only. */
    private static final int MOST = 90;

    private static final int OK = 200;

    private static final Look[] DESKTOP_ONLY = {Look.DESKTOP};

    private EveryPage() {}

    /**
     * All pages but those of maps, which have a walk of their own.
     *
     * @param own which addresses are looked at in every way
     */
    static void isForEveryone(Page page, Predicate<String> own) {
        List<String> wrong = new ArrayList<>();
        walk(page, "/", path -> !path.matches(MapsPagesIT.OWN), own, wrong);
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    }

    /** The pages below an address, and no others, looked at in every way. */
    static void below(Page page, String start) {
        List<String> wrong = new ArrayList<>();
        walk(page, start, path -> path.startsWith(start), any -> true, wrong);
        assertTrue(wrong.isEmpty(), String.join("\n", wrong));
    }

    private static void walk(
            Page page,
            String start,
            Predicate<String> entered,
            Predicate<String> own,
            List<String> wrong) {
        Set<String> kinds = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(start));
        int visited = 0;
        Axe.isInEveryPageOf(page);
        while (!waiting.isEmpty() && visited < MOST) {
            String path = waiting.poll();
            if (!kinds.add(kind(path))) {
                continue;
            }
            Optional<Response> answer = open(page, path);
            if (answer.isEmpty()) {
                continue;
            }
            visited++;
            if (answer.get().status() != OK) {
                wrong.add(path + " answers " + answer.get().status());
            }
            look(page, path, own.test(path) ? Look.values() : DESKTOP_ONLY, wrong);
            links(page).stream().filter(entered).forEach(waiting::add);
        }
        assertTrue(visited >= 3, "only " + kinds);
    }

    /** The open page, seen in each way. */
    private static void look(Page page, String path, Look[] looks, List<String> wrong) {
        for (Look look : looks) {
            try {
                Visitor.see(page, path, look);
            } catch (AssertionFailedError found) {
                wrong.add(look + ": " + found.getMessage());
            }
        }
    }

    /** Pages of the same kind differ in numbers and in the ids of units, terms and parts of a map only. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("/(forum|funktion|part|brytpunkt|iakttagelse)/[^/]+", "/$11")
                .replaceAll("([-/])\\d+", "$11")
                .replaceAll("/(enheter|arshjul)/[^/]+", "/$1/en")
                .replaceAll("/begrepp/(?!nytt-begrepp)[^/]+", "/begrepp/ett");
    }

    /** Goes there as a desktop; files, shown or downloaded, are not looked at. */
    private static Optional<Response> open(Page page, String path) {
        Look.DESKTOP.on(page);
        try {
            Response answer = page.navigate(path);
            String type = answer.headers().getOrDefault("content-type", "");
            return type.startsWith("text/html") ? Optional.of(answer) : Optional.empty();
        } catch (PlaywrightException perhaps) {
            if (perhaps.getMessage().contains("Download is starting")) {
                return Optional.empty();
            }
            throw perhaps;
        }
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
