package se.samspel.bench.plans;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samspel.bench.demo.StartedDemo;
import se.samspel.bench.demo.Times;
import se.samspel.testing.SamspelClient;

/**
 * How soon one writer's save is on the others' screens: twelve people, each with an account and a screen of their own, listen
 * to a round of dialogue, one writes. The time goes from when the save is sent until each has heard of it, and until each
 * has fetched the words; it is printed beside the time of an answer that does nothing, from the same run.
 */
public final class RoundBench {
    private static final String ROUNDS = "/api/v1/dialogstod/rounds";
    private static final int PEOPLE = 12;
    private static final int WARM = 10;
    private static final int SAVES = 100;
    private static final int PATIENCE_SECONDS = 30;

    private final URI base;

    private RoundBench(URI base) {
        this.base = base;
    }

    /** @param arguments none: the product is started with its demo; or the address of a demo that runs */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            new RoundBench(URI.create(arguments[0])).run();
            return;
        }
        try (StartedDemo demo = StartedDemo.start()) {
            new RoundBench(demo.address()).run();
        }
    }

    private void run() throws Exception {
        SamspelClient writer = new SamspelClient(base).signInAs("Sammankallande");
        String round = round(writer);
        String question =
                read(writer, round)
                        .getAsJsonArray("questions")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString();
        CountDownLatch listening = new CountDownLatch(PEOPLE);
        List<Listener> people = new ArrayList<>();
        for (SamspelClient client : new MeetingPeople(base).seat(PEOPLE)) {
            Listener listener = new Listener(client, round, listening);
            people.add(listener);
            Thread.ofVirtual().start(listener);
        }
        await(listening);
        String answers = round + "/questions/" + question + "/answers";
        long version = saves(writer, answers, people, WARM, 0);
        people.forEach(Listener::forget);
        Times nothing = Times.of(SAVES, () -> ok(writer.getJson("/health/live")));
        saves(writer, answers, people, SAVES, version);
        nothing.print("an answer that does nothing", nothing);
        all(people, Listener::heard).print("until the others hear of a save", nothing);
        all(people, Listener::shown).print("until the others have its words", nothing);
    }

    private static Times all(List<Listener> people, Function<Listener, List<Long>> what) {
        return new Times(people.stream().flatMap(it -> what.apply(it).stream()).toList());
    }

    /** One save at a time, the next when everybody has seen it; the version that stands at the end. */
    private static long saves(
            SamspelClient writer, String answers, List<Listener> people, int saves, long from)
            throws InterruptedException {
        long version = from;
        for (int save = 0; save < saves; save++) {
            String text = "Så här säger vi, för gång " + version + " på samma möte.";
            JsonObject write = new JsonObject();
            write.addProperty("kind", "JOINT");
            write.addProperty("text", text);
            write.addProperty("seen", version);
            Save sent = new Save(text, System.nanoTime(), new CountDownLatch(people.size()));
            people.forEach(it -> it.expect(sent));
            String kept = ok(writer.json("PUT", answers, write.toString()));
            version = JsonParser.parseString(kept).getAsJsonObject().get("version").getAsLong();
            await(sent.seen());
        }
        return version;
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(latch.getCount() + " have not heard");
        }
    }

    /** A round of the demo's group in which one talks; its address in the API. */
    private static String round(SamspelClient convener) {
        JsonObject begin = new JsonObject();
        begin.addProperty("group", "mysam-hofors");
        begin.addProperty("guide", "gavleborg/mysam-dialog");
        begin.addProperty("title", "Omgång att mäta på");
        String made = ok(convener.json("POST", ROUNDS, begin.toString()));
        String round =
                ROUNDS + "/" + JsonParser.parseString(made).getAsJsonObject().get("id").getAsLong();
        ok(convener.json("POST", round + "/open", "{}"));
        return round;
    }

    private static JsonObject read(SamspelClient client, String path) {
        return JsonParser.parseString(ok(client.getJson(path))).getAsJsonObject();
    }

    private static String ok(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    answer.request().uri()
                            + " answered "
                            + answer.statusCode()
                            + ": "
                            + answer.body());
        }
        return answer.body();
    }

    /** A save that was sent, and those who have not seen it yet. */
    private record Save(String text, long sent, CountDownLatch seen) {}

    /** A page of somebody else: it hears that something was said and fetches what. */
    private static final class Listener implements Runnable {
        private final SamspelClient client;
        private final String round;
        private final CountDownLatch listening;
        private final AtomicReference<Save> expected = new AtomicReference<>();
        private final List<Long> heard = new ArrayList<>();
        private final List<Long> shown = new ArrayList<>();

        Listener(SamspelClient client, String round, CountDownLatch listening) {
            this.client = client;
            this.round = round;
            this.listening = listening;
        }

        synchronized void forget() {
            heard.clear();
            shown.clear();
        }

        synchronized List<Long> heard() {
            return List.copyOf(heard);
        }

        synchronized List<Long> shown() {
            return List.copyOf(shown);
        }

        void expect(Save save) {
            expected.set(save);
        }

        @Override
        public void run() {
            String topic = "round-" + round.substring(round.lastIndexOf('/') + 1);
            try (Stream<String> lines = client.lines("/live?topic=" + topic)) {
                lines.forEach(this::hear);
            }
        }

        private void hear(String line) {
            if (line.startsWith("retry:")) {
                listening.countDown();
            } else if (line.contains("\"answers\"")) {
                fetch(System.nanoTime());
            }
        }

        private synchronized void fetch(long heardAt) {
            Save save = expected.get();
            String body = ok(client.getJson(round));
            if (save != null && body.contains(save.text())) {
                heard.add(heardAt - save.sent());
                shown.add(System.nanoTime() - save.sent());
                expected.set(null);
                save.seen().countDown();
            }
        }
    }
}
