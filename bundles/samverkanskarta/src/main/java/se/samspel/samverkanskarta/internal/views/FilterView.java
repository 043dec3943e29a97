package se.samspel.samverkanskarta.internal.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.UnitId;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.words.Names;

/**
 * The form that chooses which forums are shown.
 *
 * @param path of the page it stands on
 * @param says what is chosen, in words; empty when nothing is
 * @param kept what the address holds that the form has no field for
 */
public record FilterView(String path, String says, List<Select> selects, List<Kept> kept) {
    public FilterView {
        selects = List.copyOf(selects);
        kept = List.copyOf(kept);
    }

    /** One choice. */
    public record Select(String name, String label, List<Option> options) {
        public Select {
            options = List.copyOf(options);
        }
    }

    /** What can be chosen. */
    public record Option(String value, String label, boolean chosen) {}

    /** A value that goes along. */
    public record Kept(String name, String value) {}

    /** The same form with one more value that goes along. */
    public FilterView keeping(String name, String value) {
        List<Kept> more = new ArrayList<>(kept);
        more.add(new Kept(name, value));
        return new FilterView(path, says, selects, more);
    }

    /** The form of a page, with what its address holds. */
    public static FilterView of(
            String path, VersionLine line, Inventory inventory, Filter filter, Units units) {
        Names names = new Names(inventory);
        List<Select> selects = new ArrayList<>();
        selects.add(
                select(
                        filter,
                        Filter.PARTY,
                        "Part",
                        inventory.parties().stream()
                                .map(it -> new Option(it.key(), it.name(), false))));
        selects.add(
                select(
                        filter,
                        Filter.LEVEL,
                        "Nivå",
                        Stream.of(Level.values())
                                .map(it -> new Option(it.name(), it.swedish(), false))));
        selects.add(
                select(
                        filter,
                        Filter.TARGET_GROUP,
                        "Målgrupp",
                        targetGroups(inventory).map(it -> new Option(it, it, false))));
        selects.add(
                select(
                        filter,
                        Filter.STATUS,
                        "Läge",
                        Stream.of(ForumStatus.values())
                                .map(it -> new Option(it.name(), it.swedish(), false))));
        selects.add(
                select(
                        filter,
                        Filter.MUNICIPALITY,
                        "Kommun",
                        line.municipalities().stream()
                                .map(it -> new Option(it.value(), units.name(it), false))));
        selects.add(
                select(
                        filter,
                        Filter.TRANSITION,
                        "Brytpunkt",
                        inventory.transitions().stream()
                                .map(it -> new Option(it.key(), it.name(), false))));
        selects.removeIf(it -> it.options().isEmpty());
        return new FilterView(path, says(filter, names, units), selects, kept(filter));
    }

    /** Gives units their names. */
    public interface Units {
        String name(UnitId unit);
    }

    static Stream<String> targetGroups(Inventory inventory) {
        return inventory.forums().stream()
                .map(Forum::targetGroups)
                .flatMap(Set::stream)
                .distinct()
                .sorted();
    }

    private static Select select(Filter filter, String name, String label, Stream<Option> options) {
        List<String> chosen = filter.values(name);
        return new Select(
                name,
                label,
                options.map(
                                it ->
                                        new Option(
                                                it.value(),
                                                it.label(),
                                                chosen.size() == 1 && chosen.contains(it.value())))
                        .toList());
    }

    /** Functions and single forums come from numbers that were opened; two parties from the matrix. */
    private static List<Kept> kept(Filter filter) {
        return Stream.of(Filter.FUNCTION, Filter.FORUM)
                .flatMap(name -> filter.values(name).stream().map(value -> new Kept(name, value)))
                .toList();
    }

    private static String says(Filter filter, Names names, Units units) {
        return filter.named().entrySet().stream()
                .map(
                        it ->
                                it.getValue().stream()
                                        .map(value -> said(it.getKey(), value, names, units))
                                        .collect(Collectors.joining(" och ")))
                .collect(Collectors.joining(", "));
    }

    private static String said(String parameter, String value, Names names, Units units) {
        return switch (parameter) {
            case Filter.PARTY -> names.party(value);
            case Filter.FUNCTION -> names.functionOfParty(value);
            case Filter.FORUM -> names.forum(value);
            case Filter.TRANSITION -> names.transition(value);
            case Filter.MUNICIPALITY -> units.name(new UnitId(value));
            case Filter.LEVEL ->
                    Stream.of(Level.values())
                            .filter(it -> it.name().equals(value))
                            .map(Level::swedish)
                            .collect(Collectors.joining());
            case Filter.STATUS ->
                    Stream.of(ForumStatus.values())
                            .filter(it -> it.name().equals(value))
                            .map(ForumStatus::swedish)
                            .collect(Collectors.joining());
            default -> value;
        };
    }
}
