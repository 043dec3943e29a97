package se.samspel.identity.internal;

import java.util.Map;
import se.samspel.api.access.Checked;
import se.samspel.api.web.Problem;

/** What came of a form, as the API says it. */
final class ApiOutcome {
    private ApiOutcome() {}

    /**
     * The value.
     *
     * @throws Problem 422 with {@code problems} by field when it was refused
     */
    static <T> T of(Checked<T> checked) {
        return switch (checked) {
            case Checked.Done<T>(T value) -> value;
            case Checked.Refused<T>(Map<String, String> problems) ->
                    throw new Problem(
                            422,
                            "Det här behöver rättas",
                            String.join(" ", problems.values()),
                            Map.of("problems", problems));
        };
    }
}
