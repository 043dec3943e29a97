package se.samspel.identity.internal;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import se.samspel.api.access.Accounts.Person;

/** What is wrong with what was filled in about a person, by the field's name. */
final class PersonCheck {
    private static final int LONGEST = 120;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\"(),:;]{1,64}@[^\\s@<>\"(),:;]+\\.[^\\s@<>\"(),:;.]{2,}");

    private PersonCheck() {}

    /** Without spaces around, and with one way of writing å, ä and ö. */
    static Person tidy(Person person) {
        return new Person(
                tidy(person.name()).replaceAll("\\s+", " "),
                tidy(person.email()),
                tidy(person.title()));
    }

    /** The address as it is compared. */
    static String key(String email) {
        return tidy(email).toLowerCase(Locale.ROOT);
    }

    static Map<String, String> problems(Person person) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (person.name().isEmpty()) {
            problems.put("name", "Skriv personens namn.");
        } else if (person.name().length() > LONGEST) {
            problems.put("name", "Namnet får vara högst " + LONGEST + " tecken.");
        }
        if (person.email().length() > 254 || !ADDRESS.matcher(person.email()).matches()) {
            problems.put(
                    "email", "Skriv en e-postadress, till exempel fornamn.efternamn@kommun.se.");
        }
        if (person.title().length() > LONGEST) {
            problems.put("title", "Titeln får vara högst " + LONGEST + " tecken.");
        }
        return problems;
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
