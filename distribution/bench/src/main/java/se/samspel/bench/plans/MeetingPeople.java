package se.samspel.bench.plans;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samspel.testing.SamspelClient;

/**
 * People who sit at a meeting of the demo's group: each has an account of their own and is signed in on a screen of their
 * own, as at a real one, so that nothing is shared between them that is one person's.
 */
final class MeetingPeople {
    private static final String PASSWORD = "tolv koppar te vid bordet";
    private static final List<String> PARTIES =
            List.of("hofors-kommun", "region-gavleborg", "arbetsformedlingen", "forsakringskassan");

    private final URI base;
    private final SamspelClient administrator;
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    MeetingPeople(URI base) {
        this.base = base;
        this.administrator = new SamspelClient(base).signInAs("Serveradministratör");
    }

    /** So many people, of all parties. */
    List<SamspelClient> seat(int people) {
        return IntStream.range(0, people).mapToObj(this::person).toList();
    }

    private SamspelClient person(int number) {
        JsonObject person = new JsonObject();
        person.addProperty("name", "Deltagare nummer " + (number + 1));
        person.addProperty("email", "deltagare-" + run + "-" + number + "@demo.example");
        person.addProperty("title", "Deltagare");
        JsonObject role = new JsonObject();
        role.addProperty("unit", "mysam-hofors");
        role.addProperty("role", "MEMBER");
        role.addProperty("party", PARTIES.get(number % PARTIES.size()));
        JsonObject invitation = new JsonObject();
        invitation.add("person", person);
        invitation.add("role", role);
        String invited =
                expect(200, administrator.json("POST", "/api/v1/konton", invitation.toString()));
        String path = JsonParser.parseString(invited).getAsJsonObject().get("path").getAsString();
        SamspelClient client = new SamspelClient(base);
        // whoever chooses a password is signed in by it
        expect(303, client.post(path, Map.of("password", PASSWORD, "again", PASSWORD)));
        return client;
    }

    private static String expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
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
