package se.samspel.samverkanskarta.internal.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Values by name as one text, written the way an address carries them: what a row keeps of a form. */
public final class Carried {
    private Carried() {}

    /** The values that are not empty, in the order of their names: alike values are alike texts. */
    public static String text(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(values)
                .forEach(
                        (name, value) -> {
                            if (!value.isEmpty()) {
                                text.append(text.isEmpty() ? "" : "&")
                                        .append(code(name))
                                        .append('=')
                                        .append(code(value));
                            }
                        });
        return text.toString();
    }

    public static Map<String, String> values(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split("&")) {
            int equals = pair.indexOf('=');
            values.put(plain(pair.substring(0, equals)), plain(pair.substring(equals + 1)));
        }
        return values;
    }

    /** A text as one word. */
    public static String code(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** The text of a word; of one that {@link #code} has not made, the word itself. */
    public static String plain(String word) {
        try {
            return URLDecoder.decode(word, UTF_8);
        } catch (IllegalArgumentException notMadeHere) {
            return word;
        }
    }

    /** A short word that stands for a text: the same for the same text, on every server and every day. */
    public static String mark(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
    }
}
