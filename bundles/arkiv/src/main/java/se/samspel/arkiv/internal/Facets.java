package se.samspel.arkiv.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.arkiv.DocumentType;
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

    private static final Pattern FIRST_WORD = Pattern.compile("^(Samordningsförbund(et)?|Finsam) ");
    private static final Pattern OTHER_LETTERS = Pattern.compile("[^a-z0-9]");

    private final Organisation organisation;
    private final StatedNames names;

    @Activate
    public Facets(@Reference Organisation organisation, @Reference StatedNames names) {
        this.organisation = organisation;
        this.names = names;
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

    private static String legend(Facet facet) {
        return switch (facet) {
            case TYPE -> "Dokumenttyp";
            case ASSOCIATION -> "Förbund";
            case YEAR -> "År";
            case INTERVENTION -> "Insats";
            case TARGET_GROUP -> "Målgrupp";
        };
    }

    private FacetView facet(
            Facet facet, Asked asked, Set<String> unfolded, Map<String, Integer> counted) {
        String name = ArchiveAddress.parameter(facet);
        List<Choice> choices =
                choices(facet, asked.chosen().getOrDefault(facet, Set.of()), counted);
        boolean all = unfolded.contains(name);
        List<Choice> shown = new ArrayList<>();
        for (int at = 0; at < choices.size(); at++) {
            if (all || at < SHOWN || choices.get(at).chosen()) {
                shown.add(choices.get(at));
            }
        }
        return new FacetView(
                name,
                legend(facet),
                shown,
                all,
                choices.size() - shown.size(),
                folding(asked, unfolded, name));
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
        Map<String, Integer> values = new TreeMap<>(counted);
        chosen.forEach(value -> values.putIfAbsent(value, 0));
        if (StatedNames.isNamed(facet) && values.keySet().equals(Set.of(""))) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        values.forEach(
                (value, count) ->
                        choices.add(
                                new Choice(
                                        ArchiveAddress.parameter(facet) + "-" + id(value),
                                        value,
                                        label(facet, value),
                                        count,
                                        chosen.contains(value))));
        choices.sort(order(facet));
        return choices;
    }

    /** What tells a value from others in the page; letters that no id should have are told by a number. */
    private static String id(String value) {
        String plain = OTHER_LETTERS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("-");
        return value.isEmpty()
                ? "okant"
                : plain.equals(value) ? plain : plain + "-" + Integer.toHexString(value.hashCode());
    }

    private static Comparator<Choice> order(Facet facet) {
        Comparator<Choice> unknownLast = Comparator.comparing(choice -> choice.value().isEmpty());
        return facet == Facet.YEAR
                ? unknownLast.thenComparing(Comparator.comparing(Choice::value).reversed())
                : unknownLast
                        .thenComparing(Comparator.comparingInt(Choice::count).reversed())
                        .thenComparing(Choice::label);
    }

    /** A value as people read it. */
    public String label(Facet facet, String value) {
        if (value.isEmpty()) {
            return "Inte angivet";
        }
        return switch (facet) {
            case TYPE -> typeLabel(value);
            case ASSOCIATION ->
                    UnitId.isOne(value) ? shortName(organisation.name(new UnitId(value))) : value;
            case YEAR -> value;
            case INTERVENTION, TARGET_GROUP -> capital(names.written(facet, value));
        };
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** "Uppsala län" in a list where every line is a förbund. */
    private static String shortName(String name) {
        String own = FIRST_WORD.matcher(name).replaceFirst("");
        return own.isBlank() ? name : own;
    }

    private static String typeLabel(String value) {
        for (DocumentType type : DocumentType.values()) {
            if (type.name().equals(value)) {
                return type.swedish();
            }
        }
        return value;
    }
}
