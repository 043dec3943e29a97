package se.samspel.samverkanskarta.internal.edit;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.edit.TablePage.Cell;
import se.samspel.samverkanskarta.internal.edit.TablePage.Line;
import se.samspel.samverkanskarta.internal.filter.Filter;
import se.samspel.samverkanskarta.internal.model.Finding;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Transition;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** The parts of a version as rows of tables. */
final class TableRows {
    private final VersionLine line;
    private final Inventory inventory;
    private final Filter filter;
    private final Inventory shown;

    /** @param filter which rows there are; what a row says is of the whole version */
    TableRows(VersionLine line, Inventory inventory, Filter filter) {
        this.line = line;
        this.inventory = inventory;
        this.filter = filter;
        this.shown = filter.around(inventory);
    }

    TablePage.Choice choice(MapPart part, MapPart chosen) {
        return new TablePage.Choice(
                plural(part),
                of(part).size(),
                MapAddress.table(line.map(), line.id(), part) + filter.more(),
                part == chosen);
    }

    static String plural(MapPart part) {
        return switch (part) {
            case FORUM -> "Forum";
            case FUNCTION -> "Funktioner";
            case PARTY -> "Parter";
            case TRANSITION -> "Brytpunkter";
            case FINDING -> "Iakttagelser";
        };
    }

    static List<String> headings(MapPart part) {
        return switch (part) {
            case FORUM -> List.of("Läge", "Deltar", "Målgrupper", "Möten", "Ägare och grund");
            case FUNCTION -> List.of("Part", "Del av parten", "Nivå", "Sitter i");
            case PARTY -> List.of("Slag", "Funktioner", "Sitter i");
            case TRANSITION -> List.of("Ålder", "Parter", "Forum som tar hand om den");
            case FINDING -> List.of("Källa", "Dag", "Gäller");
        };
    }

    List<Line> of(MapPart part) {
        return switch (part) {
            case FORUM -> shown.forums().stream().map(this::forum).toList();
            case FUNCTION -> shown.functions().stream().map(this::function).toList();
            case PARTY -> shown.parties().stream().map(this::party).toList();
            case TRANSITION -> shown.transitions().stream().map(this::transition).toList();
            case FINDING -> shown.findings().stream().map(this::finding).toList();
        };
    }

    private Line row(MapPart part, String key, String name, Cell... cells) {
        return new Line(
                name,
                MapAddress.of(line.map(), line.id(), part, key) + filter.kept(),
                Arrays.asList(cells));
    }

    private Line forum(Forum forum) {
        return row(MapPart.FORUM, forum.key(), forum.name(), new ForumCells(inventory).of(forum));
    }

    private Line function(MapFunction function) {
        return row(
                MapPart.FUNCTION,
                function.key(),
                function.name(),
                Cell.of(inventory.partyOf(function).name()),
                Cell.of(function.unitPart()),
                Cell.of(function.level().swedish()),
                Cell.of(
                        names(
                                inventory.forums().stream()
                                        .filter(it -> it.seat(function.key()).isPresent()))));
    }

    private static String names(Stream<Forum> forums) {
        return forums.map(Forum::name).collect(joining(", "));
    }

    private Line party(MapParty party) {
        List<String> own =
                inventory.functions().stream()
                        .filter(it -> it.party().equals(party.key()))
                        .map(MapFunction::key)
                        .toList();
        long forums =
                inventory.forums().stream()
                        .filter(
                                it ->
                                        it.seats().stream()
                                                .anyMatch(seat -> own.contains(seat.function())))
                        .count();
        return row(
                MapPart.PARTY,
                party.key(),
                party.name(),
                Cell.of(party.kind().swedish()),
                Cell.of(Swedish.count(own.size(), "funktion", "funktioner")),
                Cell.of(forums + " forum"));
    }

    private Line transition(Transition transition) {
        Transition.Ages ages = transition.ages();
        return row(
                MapPart.TRANSITION,
                transition.key(),
                transition.name(),
                Cell.of(ages == null ? "" : ages.from() + "–" + ages.to() + " år"),
                Cell.of(partiesOf(transition.parties())),
                Cell.of(
                        names(
                                inventory.meeting().stream()
                                        .filter(
                                                it ->
                                                        it.transitions()
                                                                .contains(transition.key())))));
    }

    private String partiesOf(Set<String> keys) {
        return inventory.parties().stream()
                .filter(it -> keys.contains(it.key()))
                .map(MapParty::name)
                .collect(joining(", "));
    }

    private Line finding(Finding finding) {
        String from = finding.from().isEmpty() ? "" : ": " + finding.from();
        return row(
                MapPart.FINDING,
                finding.key(),
                finding.text(),
                Cell.of(finding.source().swedish() + from),
                Cell.of(Swedish.date(finding.day())),
                Cell.of(about(finding)));
    }

    private String about(Finding finding) {
        return Stream.of(
                        inventory.forums().stream()
                                .filter(it -> finding.about().contains(it.key()))
                                .map(Forum::name),
                        inventory.functions().stream()
                                .filter(it -> finding.about().contains(it.key()))
                                .map(MapFunction::name),
                        inventory.transitions().stream()
                                .filter(it -> finding.about().contains(it.key()))
                                .map(Transition::name))
                .flatMap(it -> it)
                .collect(joining(", "));
    }
}
