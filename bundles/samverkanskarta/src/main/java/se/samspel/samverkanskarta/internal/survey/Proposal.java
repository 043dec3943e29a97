package se.samspel.samverkanskarta.internal.survey;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A change of the map that answers speak for.
 *
 * @param values what would stand, by field ({@link Proposals})
 * @param stands what stands now in the same words; empty for nothing
 * @param voices everybody who said something of it, also those who said what stands
 * @param fits whether the map still has what it is about
 */
public record Proposal(
        Slot slot, Map<String, String> values, String stands, List<Voice> voices, boolean fits) {
    public Proposal {
        values = Map.copyOf(values);
        voices = List.copyOf(voices);
    }

    /** What it was proposed from: compared with the same of another day, it tells whether somebody has said more. */
    public Set<String> basis() {
        return voices.stream().map(Voice::mark).collect(toCollection(LinkedHashSet::new));
    }

    /** Whether somebody speaks for a change who had not done so when it was decided. */
    public boolean isNewSince(Collection<String> decided) {
        return voices.stream().anyMatch(it -> it.differs() && !decided.contains(it.mark()));
    }

    /** The functions behind each value, the value most said first; those who say what stands under "". */
    public Map<String, List<String>> saidBy() {
        Map<String, List<String>> by = new LinkedHashMap<>();
        Tally.inOrder(voices)
                .forEach(
                        value ->
                                by.put(
                                        value,
                                        functions(it -> it.differs() && it.value().equals(value))));
        List<String> alike = functions(it -> !it.differs());
        if (!alike.isEmpty()) {
            by.put("", alike);
        }
        return by;
    }

    private List<String> functions(Predicate<Voice> which) {
        return voices.stream().filter(which).map(Voice::function).toList();
    }
}
