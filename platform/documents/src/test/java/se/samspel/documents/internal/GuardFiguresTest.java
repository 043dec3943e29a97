package se.samspel.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.samspel.api.documents.IdentityNumberGuard.Found;
import se.samspel.documents.internal.ReportPages.Page;

/**
 * How many of a hundred thousand generated numbers are found and how often a page without any is stopped; the same ones
 * every time. Every number is made by the rule and none is taken from anybody.
 */
class GuardFiguresTest {
    private static final int NUMBERS = 100_000;
    private static final int PAGES = 5_000;
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 31);

    /** The ways a number is written, as {@link GeneratedNumber#written} reads them. */
    private static final List<String> WAYS =
            List.of(
                    "C6-4",
                    "6-4",
                    "C64",
                    "64",
                    "C6 4",
                    "6 4",
                    "C6 - 4",
                    "6 - 4",
                    "6+4",
                    "C6\u20134",
                    "6\u20134",
                    "6\u20114",
                    "6\u22124",
                    "6\u00AD4",
                    "6-\n4",
                    "6\n-4",
                    "C6-\r\n4",
                    "6- \n  4",
                    "C6\n4",
                    "6\n4",
                    "6\u00A04",
                    "C\n6-4",
                    "CY\nMD-4",
                    "CY\nMD4",
                    "YM\nD-4",
                    "C6-\u20094",
                    "CY-M-D-4",
                    "Y-M-D-4",
                    "CY.M.D-4",
                    "Y.M.D-4",
                    "CY M D-4",
                    "Y M D-4",
                    "CY M D 4",
                    "C 6 4",
                    "C 6-4",
                    "C Y M D - 4",
                    "*C6-4",
                    "*6-4",
                    "*C64",
                    "personnummer *64",
                    "pnr Y M D 4",
                    "6-F F",
                    "C6-F F",
                    "6 -4");

    private static final List<String> AROUND =
            List.of(
                    "#",
                    "(#)",
                    "Hon, #, deltog.",
                    "Pnr: #.",
                    "Personnummer\t#\tHofors",
                    "a;#;b",
                    "Deltagare #\nnästa rad",
                    "”#”",
                    "Möte 2027-02-11 om # i sal 3",
                    "<td>#</td>",
                    "Tfn 070-123 45 67, # enligt beslut",
                    "Kr 12 500 till #, senast i maj");

    private final IdentityNumbers guard =
            new IdentityNumbers(Clock.fixed(Instant.parse("2027-03-31T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void atMostFiveInAThousandNumbersAreMissed() {
        Random random = new Random(4711);
        Map<String, Integer> missed = new TreeMap<>();
        int all = 0;
        for (int at = 0; at < NUMBERS; at++) {
            GeneratedNumber number = GeneratedNumber.of(random, TODAY);
            String way = WAYS.get(random.nextInt(WAYS.size()));
            String around = AROUND.get(random.nextInt(AROUND.size()));
            String text = around.replace("#", number.written(way));
            if (guard.find(text).stream().noneMatch(found -> covers(text, found, number))) {
                missed.merge(way.replace("\n", "\\n"), 1, Integer::sum);
                all++;
            }
        }
        assertTrue(all * 1000 <= NUMBERS * 5, all + " missed: " + missed);
    }

    /** Nothing of the last four may be left outside what is masked. */
    private static boolean covers(String text, Found found, GeneratedNumber number) {
        String digits = text.substring(found.start(), found.end()).replaceAll("\\D", "");
        return digits.endsWith(number.six() + number.four())
                && !found.masked().contains(number.four());
    }

    @Test
    void atMostOneOfAThousandReportPagesIsStoppedForNothing() {
        Random random = new Random(1177);
        List<String> alarms = new ArrayList<>();
        for (int at = 0; at < PAGES; at++) {
            String page = Page.of(random).text();
            guard.find(page)
                    .forEach(
                            found ->
                                    alarms.add(
                                            page.substring(
                                                    Math.max(0, found.start() - 20),
                                                    Math.min(page.length(), found.end() + 10))));
        }
        assertTrue(alarms.size() * 1000 <= PAGES, alarms.size() + " alarms: " + alarms);
    }

    /** That the pages would stop something: with a number on it, every one does. */
    @Test
    void aNumberOnAReportPageIsFound() {
        Random random = new Random(2003);
        for (int at = 0; at < 1_000; at++) {
            String written = GeneratedNumber.of(random, TODAY).written("6-4");
            String page = Page.of(random).with("Deltagaren " + written + " har avslutat insatsen.");
            assertEquals(
                    1,
                    guard.find(page).stream()
                            .filter(it -> page.startsWith(written, it.start()))
                            .count(),
                    page);
        }
    }
}
