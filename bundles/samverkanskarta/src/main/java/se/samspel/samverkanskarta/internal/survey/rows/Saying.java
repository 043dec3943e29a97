package se.samspel.samverkanskarta.internal.survey.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.rows.MapCheck;
import se.samspel.samverkanskarta.internal.survey.Carried;

/**
 * What a guest sends, laid together with what they have said before.
 *
 * @param tidy what was sent, as it would be kept
 */
record Saying(Guests.Opened opened, Guests.Sent sent, Map<String, String> tidy) {
    static Saying of(Guests.Opened opened, Guests.Sent sent) {
        Map<String, String> whole = new LinkedHashMap<>();
        sent.fields().forEach(it -> whole.put(it.id(), sent.values().getOrDefault(it.id(), "")));
        return new Saying(opened, sent, MapCheck.tidy(sent.fields(), whole));
    }

    /** The whole answer, as it is kept. */
    String text() {
        Map<String, String> after =
                new LinkedHashMap<>(sent.whole() ? Map.of() : opened.answer().values());
        sent.fields().forEach(it -> after.remove(it.id()));
        after.putAll(said());
        return Carried.text(after);
    }

    /** What is said beyond what the map says: whoever leaves a number as it stands says nothing of it. */
    private Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>(tidy);
        for (Forum forum : opened.fields().now().meeting()) {
            opened.fields().stands(forum).forEach(said::remove);
        }
        return said;
    }
}
