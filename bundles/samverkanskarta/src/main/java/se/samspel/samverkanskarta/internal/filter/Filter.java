package se.samspel.samverkanskarta.internal.filter;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.api.UnitId;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.Seat;

/**
 * The forums that somebody wants to see. Of parties, functions and transitions all that are named have to be there; of the
 * rest one is enough. Nothing named lets everything through.
 *
 * @param named by parameter, in the order of {@link #PARAMETERS}; values that the map does not know let nothing through
 */
public record Filter(Map<String, List<String>> named) {
    public static final String PARTY = "part";
    public static final String LEVEL = "niva";
    public static final String TARGET_GROUP = "malgrupp";
    public static final String STATUS = "lage";
    public static final String MUNICIPALITY = "kommun";
    public static final String TRANSITION = "brytpunkt";
    public static final String FUNCTION = "funktion";
    public static final String FORUM = "forum";

    /** The parameter that holds a whole filter on the way back to what was filtered. */
    public static final String KEPT = "urval";

    /** All that an address can hold. */
    public static final List<String> PARAMETERS =
            List.of(PARTY, LEVEL, TARGET_GROUP, STATUS, MUNICIPALITY, TRANSITION, FUNCTION, FORUM);

    public static final Filter NONE = new Filter(Map.of());

    public Filter {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String parameter : PARAMETERS) {
            List<String> values =
                    named.getOrDefault(parameter, List.of()).stream()
                            .filter(value -> !value.isBlank())
                            .distinct()
                            .toList();
            if (!values.isEmpty()) {
                kept.put(parameter, values);
            }
        }
        named = Collections.unmodifiableMap(kept);
    }

    /** One with a single parameter. */
    public static Filter by(String parameter, List<String> values) {
        return new Filter(Map.of(parameter, values));
    }

    public boolean isEmpty() {
        return named.isEmpty();
    }

    public List<String> values(String parameter) {
        return named.getOrDefault(parameter, List.of());
    }

    /** The map with the forums that pass, and with only the functions that sit in them. */
    public Inventory in(Inventory inventory) {
        if (isEmpty()) {
            return inventory;
        }
        Map<String, MapFunction> functions = inventory.functionsByKey();
        List<Forum> forums =
                inventory.forums().stream().filter(it -> passes(it, functions)).toList();
        Set<String> seated =
                forums.stream()
                        .flatMap(forum -> forum.seats().stream())
                        .map(Seat::function)
                        .collect(toSet());
        return inventory
                .withForums(forums)
                .withFunctions(
                        inventory.functions().stream()
                                .filter(it -> seated.contains(it.key()))
                                .toList());
    }

    /** The same, and of everything else only what has to do with those forums: what the tables of the other parts show. */
    public Inventory around(Inventory inventory) {
        if (isEmpty()) {
            return inventory;
        }
        Inventory shown = in(inventory);
        Set<String> parties = keys(shown.functions().stream().map(MapFunction::party));
        Set<String> covered =
                keys(shown.forums().stream().flatMap(it -> it.transitions().stream()));
        Set<String> about =
                keys(
                        Stream.of(
                                        shown.forums().stream().map(Forum::key),
                                        shown.functions().stream().map(MapFunction::key),
                                        covered.stream())
                                .flatMap(it -> it));
        return new Inventory(
                shown.title(),
                shown.kind(),
                shown.day(),
                shown.parties().stream().filter(it -> parties.contains(it.key())).toList(),
                shown.functions(),
                shown.forums(),
                shown.transitions().stream().filter(it -> covered.contains(it.key())).toList(),
                shown.findings().stream()
                        .filter(it -> !Collections.disjoint(it.about(), about))
                        .toList());
    }

    private static Set<String> keys(Stream<String> keys) {
        return keys.collect(toSet());
    }

    private boolean passes(Forum forum, Map<String, MapFunction> functions) {
        Set<String> seated = forum.seats().stream().map(Seat::function).collect(toSet());
        Set<String> parties =
                seated.stream()
                        .flatMap(it -> Stream.ofNullable(functions.get(it)))
                        .map(MapFunction::party)
                        .collect(toSet());
        return parties.containsAll(values(PARTY))
                && seated.containsAll(values(FUNCTION))
                && forum.transitions().containsAll(values(TRANSITION))
                && any(LEVEL, Set.of(forum.level().name()))
                && any(STATUS, Set.of(forum.status().name()))
                && any(TARGET_GROUP, forum.targetGroups())
                && any(FORUM, Set.of(forum.key()))
                && (forum.municipalities().isEmpty()
                        || any(
                                MUNICIPALITY,
                                forum.municipalities().stream()
                                        .map(UnitId::value)
                                        .collect(toSet())));
    }

    private boolean any(String parameter, Set<String> there) {
        List<String> wanted = values(parameter);
        return wanted.isEmpty() || wanted.stream().anyMatch(there::contains);
    }

    /** As the end of an address, with its question mark; empty when nothing is named. */
    public String query() {
        return isEmpty() ? "" : "?" + pairs();
    }

    /** The same after other parameters. */
    public String more() {
        return isEmpty() ? "" : "&" + pairs();
    }

    private String pairs() {
        return Pairs.text(named);
    }

    /** As one parameter for pages that show something else and lead back; empty when nothing is named. */
    public String kept() {
        return isEmpty() ? "" : "?" + KEPT + "=" + Pairs.encoded(pairs());
    }

    /** What {@link #kept} wrote; of anything else nothing. */
    public static Filter ofKept(String value) {
        return new Filter(Pairs.read(value));
    }
}
