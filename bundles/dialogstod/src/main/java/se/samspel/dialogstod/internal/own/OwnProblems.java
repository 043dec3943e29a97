package se.samspel.dialogstod.internal.own;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldGroup;

/** What has to be corrected in a group's own question before it is kept. */
final class OwnProblems {
    private OwnProblems() {}

    /** Sentences about what has to be corrected, by field; none when the tidy values fit. */
    static Map<String, String> of(Map<String, String> tidy, Earlier earlier) {
        List<Field> checked =
                OwnFields.ALL.stream().filter(it -> !it.id().equals(OwnFields.WHEN)).toList();
        Map<String, String> problems = new LinkedHashMap<>(FieldGroup.check(checked, tidy));
        problems.putAll(condition(tidy, earlier));
        List<String> followUps = tidy.getOrDefault(OwnFields.FOLLOW_UPS, "").lines().toList();
        if (followUps.size() > OwnFields.MOST_FOLLOW_UPS) {
            problems.putIfAbsent(
                    OwnFields.FOLLOW_UPS,
                    "Följdfrågorna får vara högst åtta. Nu är de " + followUps.size() + ".");
        }
        if (followUps.stream().anyMatch(line -> line.length() > OwnFields.LONGEST_FOLLOW_UP)) {
            problems.putIfAbsent(
                    OwnFields.FOLLOW_UPS,
                    "En följdfråga får vara högst 300 tecken. Korta den som är längre.");
        }
        if (!tidy.getOrDefault(OwnFields.STEPS, "").isEmpty()) {
            for (String end : List.of(OwnFields.LOW, OwnFields.HIGH)) {
                if (tidy.getOrDefault(end, "").isEmpty()) {
                    problems.putIfAbsent(
                            end, "Skriv vad steget betyder, så att alla svarar på samma sak.");
                }
            }
        }
        return problems;
    }

    /** What is wrong with what the question hangs on. */
    private static Map<String, String> condition(Map<String, String> tidy, Earlier earlier) {
        String on = tidy.getOrDefault(OwnFields.WHEN, "");
        if (on.isEmpty()) {
            return Map.of();
        }
        Optional<Integer> steps = earlier.steps(on);
        if (steps.isEmpty()) {
            return Map.of(
                    OwnFields.WHEN,
                    "Den frågan kommer inte före den här, eller har ingen skala. Välj en annan, eller ingen.");
        }
        String least = tidy.getOrDefault(OwnFields.LEAST, "");
        String most = tidy.getOrDefault(OwnFields.MOST, "");
        boolean fits =
                least.matches("\\d{1,2}")
                        && most.matches("\\d{1,2}")
                        && OwnFields.steps(least) <= OwnFields.steps(most)
                        && OwnFields.steps(most) <= steps.get();
        return fits
                ? Map.of()
                : Map.of(
                        OwnFields.MOST,
                        "Välj från vilket till vilket steg frågan ska ställas, av "
                                + steps.get()
                                + " steg.");
    }
}
