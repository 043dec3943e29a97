package se.samspel.plugins.internal;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samspel.api.content.Shape;
import se.samspel.api.content.Suggestion;

/** Says whether a single value or name fits, and if not, what would have. */
final class FittingValue {
    private static final int LONGEST_NAME = 100;
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private final String file;
    private final Findings findings;

    FittingValue(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    @Nullable String text(Shape.Text shape, String value, String path) {
        int length = value.codePointCount(0, value.length());
        if (shape.least() > 0 && value.isBlank()) {
            return no(path, "får inte vara tom");
        }
        if (length < shape.least()) {
            return no(path, "ska ha minst " + shape.least() + " tecken, inte " + length);
        }
        if (length > shape.most()) {
            return no(path, "får ha högst " + shape.most() + " tecken, inte " + length);
        }
        if (value.codePoints().anyMatch(Quoted::forbidden)) {
            return no(path, "innehåller ett osynligt styrtecken. Skriv om texten för hand");
        }
        if (!shape.pattern().isEmpty() && !Pattern.matches(shape.pattern(), value)) {
            return no(path, Quoted.of(value) + " passar inte här. Det ska vara " + hint(shape));
        }
        return value;
    }

    @Nullable String choice(Shape.Choice shape, String value, String path) {
        if (shape.words().contains(value)) {
            return value;
        }
        String what = path.endsWith(".type") || path.equals("type") ? "okänd typ " : "okänt värde ";
        return no(path, what + Quoted.of(value) + meant(value, shape.words()));
    }

    @Nullable Long whole(Shape.Whole shape, String value, String path) {
        if (!WHOLE.matcher(value).matches()) {
            findings.add(file, path, "ska vara ett heltal, inte " + Quoted.of(value));
            return null;
        }
        long number = Long.parseLong(value);
        if (number < shape.least() || number > shape.most()) {
            String between = "mellan " + shape.least() + " och " + shape.most();
            findings.add(file, path, "ska vara ett heltal " + between + ", inte " + number);
            return null;
        }
        return number;
    }

    /** Whether a name that the author chose can be one. */
    boolean name(String name, String path) {
        boolean fits =
                !name.isBlank()
                        && name.length() <= LONGEST_NAME
                        && name.codePoints().noneMatch(Quoted::forbidden);
        if (!fits) {
            findings.add(
                    file,
                    path,
                    Quoted.of(name) + " kan inte vara ett namn. Det ska ha 1–100 synliga tecken");
        }
        return fits;
    }

    void unknownName(String name, Collection<String> known, String path) {
        findings.add(file, path, "okänt namn " + Quoted.of(name) + meant(name, known));
    }

    void missing(String name, Shape.Member member, Set<String> seen, String path) {
        if (member.required() && !seen.contains(name)) {
            findings.add(file, path, "saknar \"" + name + "\": " + member.help());
        }
    }

    static String meant(String word, Collection<String> known) {
        return Suggestion.nearest(word, known)
                .map(likely -> ", menade du \"" + likely + "\"?")
                .orElse(known.isEmpty() ? "" : ". Det som finns är " + String.join(", ", known));
    }

    private static String hint(Shape.Text shape) {
        return shape.hint().isEmpty() ? "på formen " + shape.pattern() : shape.hint();
    }

    private @Nullable String no(String path, String message) {
        findings.add(file, path, message);
        return null;
    }
}
