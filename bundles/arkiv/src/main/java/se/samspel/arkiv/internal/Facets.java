package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        List<FacetValue> values =
                values(facet, asked.chosen().getOrDefault(facet, Set.of()), counted);
        boolean all = unfolded.contains(name);
        List<FacetValue> looked = all ? new ArrayList<>(values) : common(facet, values);
        looked.sort(FacetValue.order(facet));
        List<Choice> shown = new ArrayList<>();
        for (int at = 0; at < looked.size(); at++) {
            if (all || at < SHOWN || looked.get(at).isChosen()) {
                shown.add(looked.get(at).choice());
            }
        }
        int hidden = values.size() - shown.size();
        String folding = all || hidden > 0 ? folding(asked, unfolded, name) : "";
        return new FacetView(name, FacetLabels.legend(facet), shown, all, hidden, folding);
    }

    /** Those that may be shown while the facet is folded: to put all others in order, each would need its name. */
    private static List<FacetValue> common(Facet facet, List<FacetValue> values) {
        if (facet == Facet.YEAR || values.size() <= SHOWN) {
            return new ArrayList<>(values);
        }
        int[] counts =
                values.stream()
                        .filter(it -> !it.isUnknown())
                        .mapToInt(FacetValue::count)
                        .sorted()
                        .toArray();
        int least = counts[counts.length - SHOWN];
        return values.stream()
                .filter(it -> it.isChosen() || it.count() >= least && !it.isUnknown())
                .collect(Collectors.toCollection(ArrayList::new));
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
        return values(facet, chosen, counted).stream()
                .sorted(FacetValue.order(facet))
                .map(FacetValue::choice)
                .toList();
    }

    /** The values in no order. */
    private List<FacetValue> values(Facet facet, Set<String> chosen, Map<String, Integer> counted) {
        List<FacetValue> values = new ArrayList<>();
        counted.forEach(
                (value, count) ->
                        values.add(
                                new FacetValue(
                                        labels, facet, value, count, chosen.contains(value))));
        chosen.stream()
                .filter(value -> !counted.containsKey(value))
                .forEach(value -> values.add(new FacetValue(labels, facet, value, 0, true)));
        if (StatedNames.isNamed(facet) && values.size() == 1 && values.getFirst().isUnknown()) {
            return List.of();
        }
        return values;
    }

    /** A value as people read it. */
    public String label(Facet facet, String value) {
        return labels.of(facet, value);
    }
}
