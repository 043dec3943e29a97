package se.samspel.samverkanskarta.internal.edit;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.edit.TablePage.Cell;
import se.samspel.samverkanskarta.internal.edit.TablePage.Line;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.Finding;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.model.Transition;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** The parts of a version as rows of tables. */
final class TableRows {
    private final VersionLine line;
    private final Inventory inventory;

    TableRows(VersionLine line, Inventory inventory) {
        this.line = line;
        this.inventory = inventory;
    }

    TablePage.Choice choice(MapPart part, MapPart chosen) {
        return new TablePage.Choice(
                plural(part),
                of(part).size(),
                MapAddress.table(line.map(), line.id()) + "?visa=" + part.slug(),
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
            case FORUM -> inventory.forums().stream().map(this::forum).toList();
            case FUNCTION -> inventory.functions().stream().map(this::function).toList();
            case PARTY -> inventory.parties().stream().map(this::party).toList();
            case TRANSITION -> inventory.transitions().stream().map(this::transition).toList();
            case FINDING -> inventory.findings().stream().map(this::finding).toList();
        };
    }

    private Line row(MapPart part, String key, String name, Cell... cells) {
        return new Line(
                name, MapAddress.of(line.map(), line.id(), part, key), Arrays.asList(cells));
    }

    private Line forum(Forum forum) {
        return row(
                MapPart.FORUM,
                forum.key(),
                forum.name(),
                new Cell(forum.status().swedish(), forum.level().swedish(), badge(forum.status())),
                Cell.of(sits(forum)),
                Cell.of(forum.targetGroups().stream().sorted().collect(joining(", "))),
                pace(forum.pace()),
                Cell.of(forum.words().owner(), basis(forum.agreement())));
    }

    private static String basis(Agreement agreement) {
        String what = agreement.text().isEmpty() ? agreement.basis().swedish() : agreement.text();
        LocalDate until = agreement.until();
        return until == null ? what : what + ", till " + Swedish.date(until);
    }

    /** The picture that goes with a status. */
    static String badge(ForumStatus status) {
        return switch (status) {
            case EXISTS -> "ongoing";
            case SHOULD_CHANGE -> "draft";
            case CAN_GO -> "stopped";
            case MISSING -> "late";
            case NEEDED -> "planned";
        };
    }

    /** The parties of a forum with how many functions of each. */
    private String sits(Forum forum) {
        return inventory.parties().stream()
                .map(party -> count(party, forum))
                .filter(text -> !text.isEmpty())
                .collect(joining(", "));
    }

    private String count(MapParty party, Forum forum) {
        long many =
                forum.seats().stream()
                        .filter(seat -> inventory.functionOf(seat).party().equals(party.key()))
                        .count();
        return many == 0
                ? ""
                : many == 1 ? party.shortName() : party.shortName() + " (" + many + ")";
    }

    private static Cell pace(Pace pace) {
        return Cell.of(
                pace.timesPerYear() == 0 ? "" : pace.timesPerYear() + "\u00a0ggr/år",
                pace.minutes() == 0 ? "" : pace.minutes() + "\u00a0min");
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
