package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.arkiv.internal.ResultsView.Choice;
import se.samspel.arkiv.internal.ResultsView.FacetView;
import se.samspel.arkiv.internal.ResultsView.Subject;
import se.samspel.arkiv.internal.Searching.Asked;
import se.samspel.arkiv.internal.structure.SubjectAddress;
import se.samspel.arkiv.spi.Facet;

/** What a search can be narrowed by, as it is shown: each value with its count, the most common first and not too many. */
@Component(service = Facets.class)
public final class Facets {
    /** So many values of a facet are shown, and those that are chosen, until somebody asks for all. */
    static final int SHOWN = 12;

    private static final Pattern OTHER_LETTERS = Pattern.compile("[^a-z0-9]");

    private final FacetLabels labels;

    @Activate
    public Facets(@Reference Organisation organisation, @Reference StatedNames names) {
        labels = new FacetLabels(organisation, names);
    }

    /** Every facet with its values. */
    List<FacetView> of(Asked asked, Set<String> unfolded, Map<Facet, Map<String, Integer>> counts) {
        return Arrays.stream(Facet.values())
                .map(it -> facet(it, asked, unfolded, counts.getOrDefault(it, Map.of())))
                .toList();
    }

    /** The chosen insatser and target groups that some document the viewer may read is about. */
    List<Subject> subjects(Asked asked, Map<Facet, Map<String, Integer>> counts) {
        return Stream.of(Facet.INTERVENTION, Facet.TARGET_GROUP)
                .flatMap(
                        facet ->
                                asked.chosen().getOrDefault(facet, Set.of()).stream()
                                        .filter(value -> !value.isEmpty())
                                        .filter(counts.getOrDefault(facet, Map.of())::containsKey)
                                        .map(value -> subject(facet, value)))
                .toList();
    }

    private Subject subject(Facet facet, String value) {
        return new Subject(
                label(facet, value),
                facet == Facet.INTERVENTION
                        ? SubjectAddress.intervention(value)
                        : SubjectAddress.targetGroup(value));
    }

    private FacetView facet(
            Facet facet, Asked asked, Set<String> unfolded, Map<String, Integer> counted) {
        String name = ArchiveAddress.parameter(facet);
        List<Value> values = values(facet, asked.chosen().getOrDefault(facet, Set.of()), counted);
        boolean all = unfolded.contains(name);
        List<Choice> shown = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            if (all || at < SHOWN || values.get(at).chosen) {
                shown.add(values.get(at).choice());
            }
        }
        int hidden = values.size() - shown.size();
        String folding = all || hidden > 0 ? folding(asked, unfolded, name) : "";
        return new FacetView(name, FacetLabels.legend(facet), shown, all, hidden, folding);
    }

    /** The same search with a facet unfolded, or folded again. */
    private static String folding(Asked asked, Set<String> unfolded, String name) {
        StringBuilder address =
                new StringBuilder(
                        ArchiveAddress.search(
                                asked.typed(), asked.chosen(), asked.without(), asked.newest()));
        Set<String> then = new LinkedHashSet<>(unfolded);
        if (!then.remove(name)) {
            then.add(name);
        }
        Arrays.stream(Facet.values())
                .map(ArchiveAddress::parameter)
                .filter(then::contains)
                .forEach(it -> address.append("&fler=").append(it));
        return address.toString();
    }

    /** The values in order, chosen ones too when nothing has them; "not given" last, unless nothing else is there. */
    public List<Choice> choices(Facet facet, Set<String> chosen, Map<String, Integer> counted) {
        return values(facet, chosen, counted).stream().map(Value::choice).toList();
    }

    private List<Value> values(Facet facet, Set<String> chosen, Map<String, Integer> counted) {
        List<Value> values = new ArrayList<>();
        counted.forEach(
                (value, count) ->
                        values.add(new Value(facet, value, count, chosen.contains(value))));
        chosen.stream()
                .filter(value -> !counted.containsKey(value))
                .forEach(value -> values.add(new Value(facet, value, 0, true)));
        if (StatedNames.isNamed(facet) && values.size() == 1 && values.getFirst().isUnknown()) {
            return List.of();
        }
        values.sort(order(facet));
        return values;
    }

    /** A value and its count; its label is looked up when it is shown or compared with one as common. */
    private final class Value {
        private final Facet facet;
        private final String said;
        private final int count;
        private final boolean chosen;
        private @Nullable String label;

        Value(Facet facet, String said, int count, boolean chosen) {
            this.facet = facet;
            this.said = said;
            this.count = count;
            this.chosen = chosen;
        }

        boolean isUnknown() {
            return said.isEmpty();
        }

        String said() {
            return said;
        }

        int count() {
            return count;
        }

        String label() {
            String known = label;
            if (known == null) {
                known = labels.of(facet, said);
                label = known;
            }
            return known;
        }

        Choice choice() {
            String id = ArchiveAddress.parameter(facet) + "-" + id(said);
            return new Choice(id, said, label(), count, chosen);
        }
    }

    /** What tells a value from others in the page; letters that no id should have are told by a number. */
    private static String id(String value) {
        String plain = OTHER_LETTERS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("-");
        return value.isEmpty()
                ? "okant"
                : plain.equals(value) ? plain : plain + "-" + Integer.toHexString(value.hashCode());
    }

    private static Comparator<Value> order(Facet facet) {
        Comparator<Value> unknownLast = Comparator.comparing(Value::isUnknown);
        return facet == Facet.YEAR
                ? unknownLast.thenComparing(Comparator.comparing(Value::said).reversed())
                : unknownLast
                        .thenComparing(Comparator.comparingInt(Value::count).reversed())
                        .thenComparing(Value::label)
                        .thenComparing(Value::said);
    }

    /** A value as people read it. */
    public String label(Facet facet, String value) {
        return labels.of(facet, value);
    }
}
