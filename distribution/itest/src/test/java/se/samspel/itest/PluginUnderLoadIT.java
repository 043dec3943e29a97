package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelClient;
import se.samspel.testing.SamspelContainer;

/** A plugin is installed, updated and removed while people work, and nobody notices more than its content. */
@SamspelContainer
class PluginUnderLoadIT {
    private static final int REQUESTS = 2_000;
    private static final int PEOPLE = 4;
    private static final List<String> PAGES = List.of("/", "/arkiv", "/konto", "/health/ready");

    @Test
    void noRequestFailsWhileAPluginComesAndGoes(SamspelClient administrator, URI base)
            throws Exception {
        administrator.signInAs("Serveradministratör");
        AtomicInteger answered = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        Queue<String> failed = new ConcurrentLinkedQueue<>();
        int rounds = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<?>> working = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                working.add(people.submit(() -> work(base, answered, enough, failed)));
            }
            while (answered.get() < REQUESTS && failed.isEmpty()) {
                comeAndGo(administrator, rounds++);
            }
            enough.set(true);
            for (Future<?> person : working) {
                person.get();
            }
        }
        assertEquals(List.of(), List.copyOf(failed));
        assertTrue(rounds >= 2, "installed and removed only " + rounds + " times");
        System.out.printf(
                "%d requests while a plugin came and went %d times%n", answered.get(), rounds);
    }

    private static void work(
            URI base, AtomicInteger answered, AtomicBoolean enough, Queue<String> failed) {
        SamspelClient client = new SamspelClient(base).signInAs("Kansli");
        for (int turn = 0; !enough.get(); turn++) {
            String path = PAGES.get(turn % PAGES.size());
            int status = client.get(path).statusCode();
            answered.incrementAndGet();
            if (status != 200) {
                failed.add(path + " answered " + status);
            }
        }
    }

    private static void comeAndGo(SamspelClient administrator, int round) throws IOException {
        TestPlugin.install(administrator, plugin("1." + round + ".0"));
        TestPlugin.install(administrator, plugin("1." + round + ".1"));
        HttpResponse<String> one = administrator.getJson("/api/v1/tillagg/provtillagg");
        assertEquals(200, one.statusCode(), one.body());
        assertTrue(one.body().contains("1." + round + ".1"), one.body());
        HttpResponse<String> removed =
                administrator.json("DELETE", "/api/v1/tillagg/provtillagg", "");
        assertEquals(200, removed.statusCode(), removed.body());
        assertEquals(404, administrator.getJson("/api/v1/tillagg/provtillagg").statusCode());
    }

    /** A plugin of a template and a theme, as small as they may be. */
    private static Map<String, String> plugin(String version) {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "plugin.json",
                """
                {"id": "provtillagg", "version": "%s", "name": "Prov", "description": "Ett prov.",
                 "requires": {"samspel": "[1.0,2)"}, "appliesTo": ["gavleborg"],
                 "content": {"handlingsplan.template": ["mall.json"]}}
                """
                        .formatted(version));
        files.put(
                "mall.json",
                """
                {"id": "prov", "version": 1, "title": "Provmall %s", "intro": "En mall för prov.",
                 "sections": [{"id": "bakgrund", "title": "Bakgrund", "kind": "text", "help": "Skriv kort.",
                   "fields": [{"id": "om", "type": "longText", "label": "Om oss", "help": "Några rader."}]}]}
                """
                        .formatted(version));
        return files;
    }
}
