package se.samspel.bench.plans;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import se.samspel.bench.demo.StartedDemo;
import se.samspel.bench.demo.Times;
import se.samspel.testing.SamspelClient;

/**
 * How quick a plan is to work in: twenty editors save field groups of one plan with nine areas and sixty activities, each
 * as often as a person who types does, and then as fast as they can; its paper is made. Every time is printed beside the
 * time of an answer that does nothing, from the same run.
 */
public final class PlanBench {
    private static final String PLANS = "/api/v1/handlingsplaner";
    private static final int EDITORS = 20;
    private static final int ACTIVITIES = 60;
    private static final int GOALS = 18;
    private static final int ROUNDS = 40;
    private static final int PAUSE_MILLIS = 500;

    private final URI base;

    private PlanBench(URI base) {
        this.base = base;
    }

    /** @param arguments none: the product is started with its demo; or the address of a demo that runs */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            new PlanBench(URI.create(arguments[0])).run();
            return;
        }
        try (StartedDemo demo = StartedDemo.start()) {
            new PlanBench(demo.address()).run();
        }
    }

    private void run() throws Exception {
        SamspelClient convener = new SamspelClient(base).signInAs("Sammankallande");
        String plan = plan(convener);
        List<Long> rows = activities(convener, plan);
        saves(plan, rows, 10, 0);
        Times nothing = Times.of(ROUNDS * EDITORS, () -> ok(convener.getJson("/health/live")));
        nothing.print("an answer that does nothing", nothing);
        saves(plan, rows, ROUNDS, PAUSE_MILLIS)
                .print("save of a field group, 20 editors who type", nothing);
        saves(plan, rows, ROUNDS, 0).print("save of a field group, 20 editors at once", nothing);
        Times.of(30, () -> ok(convener.get(plan.replace("/api/v1", ""))))
                .print("the whole page", nothing);
        Times.of(5, () -> ok(convener.getJson(plan + "/paper.pdf")));
        Times.of(20, () -> ok(convener.getJson(plan + "/paper.pdf")))
                .print("its paper, warm", nothing);
    }

    /** Each editor has rows of their own, as people at a meeting do. */
    private Times saves(String plan, List<Long> rows, int rounds, int pause) throws Exception {
        List<Future<List<Long>>> all = new ArrayList<>();
        try (ExecutorService editors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int editor = 0; editor < EDITORS; editor++) {
                List<Long> own = rows.subList(editor * 3, editor * 3 + 3);
                all.add(editors.submit(() -> typing(plan, own, rounds, pause)));
            }
        }
        List<Long> nanos = new ArrayList<>();
        for (Future<List<Long>> one : all) {
            nanos.addAll(one.get());
        }
        return new Times(nanos);
    }

    private List<Long> typing(String plan, List<Long> rows, int rounds, int pause)
            throws InterruptedException {
        SamspelClient editor = new SamspelClient(base).signInAs("Sammankallande");
        RandomGenerator random = RandomGenerator.getDefault();
        JsonObject versions = versions(editor, plan);
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            if (pause > 0) {
                Thread.sleep(random.nextInt(2 * pause));
            }
            String row = Long.toString(rows.get(round % rows.size()));
            JsonObject save = new JsonObject();
            save.add("version", versions.get(row));
            JsonObject values = new JsonObject();
            values.addProperty("note", "Läget efter " + random.nextInt(1_000_000) + " samtal.");
            save.add("values", values);
            long begun = System.nanoTime();
            String kept = ok(editor.json("PUT", plan + "/activities/" + row, save.toString()));
            nanos.add(System.nanoTime() - begun);
            versions.add(row, JsonParser.parseString(kept).getAsJsonObject().get("version"));
        }
        return nanos;
    }

    /** A plan from the demo's template with goals and activities in all its areas; its address in the API. */
    private static String plan(SamspelClient convener) {
        JsonObject wanted = new JsonObject();
        JsonArray owners = new JsonArray();
        owners.add("mysam-hofors");
        wanted.add("owners", owners);
        wanted.addProperty("template", "gavleborg/mysam");
        wanted.addProperty("title", "Plan att mäta på");
        wanted.addProperty("years", "2027–2028");
        String made = ok(convener.json("POST", PLANS, wanted.toString()));
        return PLANS + "/" + JsonParser.parseString(made).getAsJsonObject().get("id").getAsLong();
    }

    private static List<Long> activities(SamspelClient convener, String plan) {
        List<String> areas = new ArrayList<>();
        for (JsonElement section : read(convener, plan).getAsJsonArray("sections")) {
            JsonObject one = section.getAsJsonObject();
            if (one.get("kind").getAsString().equals("AREA")) {
                areas.add(one.get("id").getAsString());
            }
        }
        List<Long> goals = new ArrayList<>();
        for (int goal = 0; goal < GOALS; goal++) {
            goals.add(
                    add(
                            convener,
                            plan + "/goals",
                            areas.get(goal % areas.size()),
                            "wording",
                            "Fler personer får stöd i rätt tid, mål " + goal));
        }
        List<Long> activities = new ArrayList<>();
        for (int activity = 0; activity < ACTIVITIES; activity++) {
            activities.add(
                    add(
                            convener,
                            plan + "/activities",
                            Long.toString(goals.get(activity % goals.size())),
                            "what",
                            "Bjud in till ett gemensamt möte om steg " + activity));
        }
        return activities;
    }

    private static long add(
            SamspelClient convener, String where, String parent, String field, String text) {
        JsonObject values = new JsonObject();
        values.addProperty(field, text);
        JsonObject add = new JsonObject();
        add.addProperty("parent", parent);
        add.add("values", values);
        String kept = ok(convener.json("POST", where, add.toString()));
        return JsonParser.parseString(kept).getAsJsonObject().get("id").getAsLong();
    }

    /** The versions of all activities, by id. */
    private static JsonObject versions(SamspelClient editor, String plan) {
        JsonObject versions = new JsonObject();
        for (JsonElement section : read(editor, plan).getAsJsonArray("sections")) {
            for (JsonElement goal : section.getAsJsonObject().getAsJsonArray("goals")) {
                for (JsonElement one : goal.getAsJsonObject().getAsJsonArray("activities")) {
                    JsonObject activity = one.getAsJsonObject();
                    versions.add(activity.get("id").getAsString(), activity.get("version"));
                }
            }
        }
        return versions;
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
}
