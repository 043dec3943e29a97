package se.samspel.plugins.internal;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.Shape;

/**
 * Reads one JSON file that must fit a shape. Everything that does not fit is found in one reading and said in Swedish
 * with its path; only a break of JSON's own rules ends the reading early.
 */
final class StrictReader {
    static final int MOST_BYTES = 1024 * 1024;
    static final int MOST_LEVELS = 32;
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");
    private static final String SCHEMA = "$schema";

    private final String file;
    private final JsonReader json;
    private final Findings findings;
    private final FittingValue fitting;

    private StrictReader(String file, String text, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.json = new JsonReader(new StringReader(text));
        this.json.setStrictness(Strictness.STRICT);
        this.json.setNestingLimit(MOST_LEVELS);
        this.fitting = new FittingValue(file, findings);
    }

    /** The file's object, or empty when something was found. */
    static Optional<ContentObject> read(
            String file, byte[] bytes, Shape.Members shape, Findings findings) {
        if (bytes.length > MOST_BYTES) {
            findings.add(file, "", "filen är större än 1 MB. Dela upp den i flera");
            return Optional.empty();
        }
        try {
            String text = Utf8.decode(bytes);
            return new StrictReader(file, text, findings).whole(shape);
        } catch (ContentException notText) {
            findings.add(file, notText.path(), String.valueOf(notText.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<ContentObject> whole(Shape.Members shape) {
        int before = findings.count();
        @Nullable Object root = null;
        try {
            root = value(shape, "");
            if (json.peek() != JsonToken.END_DOCUMENT) {
                findings.add(file, "", "text efter den avslutande }. Ta bort den");
            }
        } catch (EOFException cutOff) {
            findings.add(file, "", "filen är tom eller tar slut för tidigt. Saknas en } eller ]?");
        } catch (MalformedJsonException broken) {
            findings.add(file, "", place() + brokenRule(broken));
        } catch (IOException unexpected) {
            findings.add(file, "", place() + "filen går inte att läsa som JSON");
        }
        return findings.count() == before && root instanceof ContentObject object
                ? Optional.of(object)
                : Optional.empty();
    }

    private static String brokenRule(MalformedJsonException broken) {
        return String.valueOf(broken.getMessage()).startsWith("Nesting limit")
                ? "fler än " + MOST_LEVELS + " nivåer i varandra"
                : "här är filen inte giltig JSON. Titta efter ett komma för mycket eller för lite,"
                        + " eller ett citattecken som saknas";
    }

    /** Where the reading stopped, as an editor shows it. */
    private String place() {
        Matcher place = PLACE.matcher(json.toString());
        return place.find() ? "rad " + place.group(1) + ", tecken " + place.group(2) + ": " : "";
    }

    private @Nullable Object value(Shape shape, String path) throws IOException {
        JsonToken token = json.peek();
        JsonToken wanted = wanted(shape);
        if (token != wanted) {
            findings.add(file, path, mismatch(wanted, token));
            skip();
            return null;
        }
        return switch (shape) {
            case Shape.Text text -> fitting.text(text, json.nextString(), path);
            case Shape.Choice choice -> fitting.choice(choice, json.nextString(), path);
            case Shape.Whole whole -> fitting.whole(whole, json.nextString(), path);
            case Shape.Truth truth -> json.nextBoolean();
            case Shape.Many many -> many(many, path);
            case Shape.Members members -> members(members, path);
            case Shape.Named named -> named(named, path);
        };
    }

    private List<Object> many(Shape.Many many, String path) throws IOException {
        List<Object> values = new ArrayList<>();
        int count = 0;
        json.beginArray();
        while (json.hasNext()) {
            if (count >= many.most()) {
                count++;
                skip();
                continue;
            }
            @Nullable Object value = value(many.of(), path + "[" + count++ + "]");
            if (value != null) {
                values.add(value);
            }
        }
        json.endArray();
        if (count > many.most()) {
            findings.add(file, path, "högst " + many.most() + " får stå här, inte " + count);
        } else if (count < many.least()) {
            findings.add(file, path, "minst " + many.least() + " ska stå här, inte " + count);
        }
        return values;
    }

    private ContentObject members(Shape.Members shape, String path) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            Shape.@Nullable Member member = shape.members().get(name);
            if (!seen.add(name)) {
                findings.add(file, path, Quoted.of(name) + " står två gånger. Ta bort den ena");
                skip();
            } else if (member != null) {
                keep(values, name, value(member.shape(), below(path, name)));
            } else {
                if (!(path.isEmpty() && name.equals(SCHEMA))) {
                    fitting.unknownName(name, shape.members().keySet(), path);
                }
                skip();
            }
        }
        json.endObject();
        shape.members().forEach((name, member) -> fitting.missing(name, member, seen, path));
        return new ContentObject(path, values);
    }

    private ContentObject named(Shape.Named shape, String path) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            if (!seen.add(name)) {
                findings.add(file, path, Quoted.of(name) + " står två gånger. Ta bort den ena");
                skip();
            } else if (seen.size() > shape.most() || !fitting.name(name, path)) {
                skip();
            } else {
                keep(values, name, value(shape.of(), below(path, name)));
            }
        }
        json.endObject();
        if (seen.size() > shape.most()) {
            findings.add(file, path, "högst " + shape.most() + " får stå här, inte " + seen.size());
        }
        return new ContentObject(path, values);
    }

    /** Passes over a value that has no place; its own rules of JSON still hold. */
    private void skip() throws IOException {
        json.skipValue();
    }

    private static void keep(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static JsonToken wanted(Shape shape) {
        return switch (shape) {
            case Shape.Text text -> JsonToken.STRING;
            case Shape.Choice choice -> JsonToken.STRING;
            case Shape.Whole whole -> JsonToken.NUMBER;
            case Shape.Truth truth -> JsonToken.BOOLEAN;
            case Shape.Many many -> JsonToken.BEGIN_ARRAY;
            case Shape.Members members -> JsonToken.BEGIN_OBJECT;
            case Shape.Named named -> JsonToken.BEGIN_OBJECT;
        };
    }

    private static String mismatch(JsonToken wanted, JsonToken found) {
        String base = "ska vara " + word(wanted) + ", inte " + word(found);
        if (found == JsonToken.NULL) {
            return base + ". Ta bort raden om inget ska stå här";
        }
        return wanted == JsonToken.NUMBER && found == JsonToken.STRING
                ? base + ". Ta bort citattecknen"
                : base;
    }

    private static String word(JsonToken token) {
        return switch (token) {
            case STRING -> "text inom citattecken";
            case NUMBER -> "ett heltal";
            case BOOLEAN -> "true eller false";
            case BEGIN_ARRAY -> "en lista [ ]";
            case BEGIN_OBJECT -> "ett objekt { }";
            case NULL -> "null";
            default -> "slut på filen";
        };
    }
}
