package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import se.samspel.testing.SamspelClient;
import se.samspel.testing.SamspelContainer;

/** The log of a new demo tells of a year's work, in order, and of nothing ahead. */
@SamspelContainer(alone = true)
class DemoYearIT {
    @Test
    void whatTheDemosPeopleDidIsSpreadOverAYear(BundleContext context, SamspelClient client)
            throws Exception {
        client.signInAs("Lea Norrby");
        List<Instant> times = times(context);
        Instant now = Instant.now();
        for (int at = 1; at < times.size(); at++) {
            assertFalse(times.get(at).isBefore(times.get(at - 1)), "event " + (at + 1));
        }
        assertTrue(times.getFirst().isBefore(now.minus(Duration.ofDays(360))), times.toString());
        assertFalse(times.getLast().isAfter(now));
        long months =
                times.stream()
                        .map(at -> Duration.between(at, now).toDays() / 31)
                        .distinct()
                        .count();
        assertEquals(12, months, "months in which something happened");
    }

    /** The demo's reports are twins in structure of real ones: one of each förbund, as text, Word and PDF. */
    @Test
    void everyReportIsGivenItsTypeYearAndAssociation(SamspelClient client) {
        client.signInAs("Karin Ekmark");
        String found = client.get("/api/v1/arkiv?size=100").body().replaceAll("\\s", "");
        for (String[] expected :
                List.of(
                        fact("aktivitetsplan-motesplatskartan-2018.txt", "lomma-kavlinge", "2018"),
                        fact("lagesrapport-lsg-soder-2020.docx", "rar-sormland", "2020"),
                        fact("verksamhetsdokument-2021.txt", "insjoriket", "2021"),
                        fact("samordnat-stod-enkoping-2021.txt", "uppsala-lan", "2021"),
                        fact("handlingsplan-mysam-sandviken-2022-2023.pdf", "gavleborg", "2022"))) {
            String document =
                    Pattern.compile("\\{[^{}]*\"" + Pattern.quote(expected[0]) + "\"[^{}]*")
                            .matcher(found)
                            .results()
                            .map(MatchResult::group)
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(expected[0] + " in " + found));
            assertTrue(document.contains("\"" + expected[1] + "\""), document);
            assertTrue(document.contains("\"year\":" + expected[2]), document);
        }
    }

    private static String[] fact(String file, String association, String year) {
        return new String[] {file, association, year};
    }

    /** The log's times, oldest first; the test and the product share no types. */
    private static List<Instant> times(BundleContext context) throws Exception {
        ServiceReference<?> found =
                context.getAllServiceReferences("se.samspel.api.storage.EventLog", null)[0];
        Class<?> type = found.getBundle().loadClass("se.samspel.api.storage.EventLog");
        Object log = context.getService(found);
        List<?> entries =
                (List<?>) type.getMethod("latest", long.class, int.class).invoke(log, 0L, 20_000);
        List<Instant> times = new ArrayList<>();
        for (Object entry : entries.reversed()) {
            times.add((Instant) entry.getClass().getMethod("at").invoke(entry));
        }
        return times;
    }
}
