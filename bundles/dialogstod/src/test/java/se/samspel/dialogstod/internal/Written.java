package se.samspel.dialogstod.internal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.samspel.api.UnitId;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentObject;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.identity.testing.SmallOrganisation;

/** Guides as a plugin's author writes them. */
public final class Written {
    /** Two areas; the last question is asked after a low step only. */
    public static final String GUIDE =
            """
            {"id": "samtal", "version": 3, "title": "Samtal", "template": "mysam", "areas": [
              {"area": "behov", "number": "1", "title": "Behov", "minutes": 20, "questions": [
                {"id": "vilka", "text": "Vilka?", "followUps": ["Hur många?"]},
                {"id": "sakert", "text": "Hur säkert?",
                  "scale": {"steps": 5, "low": "gissar", "high": "vet"}}]},
              {"area": "moten", "number": "2", "title": "Möten", "questions": [
                {"id": "sakna", "text": "Vad saknas?", "when": {"question": "sakert", "atMost": 2}}]}]}
            """;

    private Written() {}

    static GuideFile read(String json) throws ContentException {
        return read("gavleborg", Set.of(), json);
    }

    /** A file of a plugin. */
    public static GuideFile read(String plugin, Set<UnitId> appliesTo, String json)
            throws ContentException {
        return GuideReader.read(
                plugin, appliesTo, object("", JsonParser.parseString(json).getAsJsonObject()));
    }

    static Guide guide() throws ContentException {
        return (Guide) read(GUIDE);
    }

    static Guides guides() {
        return new Guides(new SmallOrganisation().organisation(), SWEDISH);
    }

    private static ContentObject object(String path, JsonObject json) {
        Map<String, Object> values = new LinkedHashMap<>();
        json.entrySet()
                .forEach(
                        member ->
                                values.put(
                                        member.getKey(),
                                        value(
                                                (path.isEmpty() ? "" : path + ".")
                                                        + member.getKey(),
                                                member.getValue())));
        return new ContentObject(path, values);
    }

    private static Object value(String path, JsonElement json) {
        if (json.isJsonObject()) {
            return object(path, json.getAsJsonObject());
        }
        if (json.isJsonArray()) {
            return list(path, json.getAsJsonArray());
        }
        return json.getAsJsonPrimitive().isString() ? json.getAsString() : json.getAsLong();
    }

    private static List<Object> list(String path, JsonArray json) {
        List<Object> values = new ArrayList<>();
        for (JsonElement element : json) {
            values.add(value(path + "[" + values.size() + "]", element));
        }
        return values;
    }

    private static final SwedishOrder SWEDISH =
            new SwedishOrder() {
                @Override
                public String key(String text) {
                    throw new UnsupportedOperationException("nothing is stored here");
                }

                @Override
                public Comparator<String> comparator() {
                    return Collator.getInstance(Locale.of("sv"))::compare;
                }
            };
}
