package se.samspel.samverkanskarta.internal.edit;

import java.util.List;
import java.util.Optional;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.edit.PartPage.SeatLine;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.rows.PartLine;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/** What stands around one part: who sits in a forum, where a function sits, what was learned about it. */
final class Around {
    private final VersionLine line;
    private final Inventory inventory;
    private final PartLine part;

    Around(VersionLine line, Inventory inventory, PartLine part) {
        this.line = line;
        this.inventory = inventory;
        this.part = part;
    }

    List<SeatLine> seats() {
        return switch (part.part()) {
            case FORUM ->
                    forum().stream()
                            .flatMap(forum -> forum.seats().stream())
                            .map(this::seat)
                            .toList();
            case FUNCTION ->
                    inventory.forums().stream()
                            .flatMap(
                                    forum ->
                                            forum.seat(part.key()).stream()
                                                    .map(it -> in(forum, it)))
                            .toList();
            default -> List.of();
        };
    }

    private Optional<Forum> forum() {
        return part.part() == MapPart.FORUM ? inventory.forum(part.key()) : Optional.empty();
    }

    private SeatLine seat(Seat seat) {
        MapFunction function = inventory.functionOf(seat);
        return new SeatLine(
                function.key(),
                function.name(),
                path(MapPart.FUNCTION, function.key()),
                inventory.partyOf(function).name(),
                seat.people());
    }

    private SeatLine in(Forum forum, Seat seat) {
        return new SeatLine(
                forum.key(),
                forum.name(),
                path(MapPart.FORUM, forum.key()),
                forum.status().swedish(),
                seat.people());
    }

    private String path(MapPart other, String key) {
        return MapAddress.of(line.map(), line.id(), other, key);
    }

    /** The functions that do not sit in the forum yet, party by party. */
    List<Field.Choice> seatable() {
        return forum().stream()
                .flatMap(
                        forum ->
                                inventory.parties().stream()
                                        .flatMap(party -> free(party, forum).stream()))
                .toList();
    }

    private List<Field.Choice> free(MapParty party, Forum forum) {
        return inventory.functions().stream()
                .filter(it -> it.party().equals(party.key()) && forum.seat(it.key()).isEmpty())
                .map(it -> new Field.Choice(it.key(), party.shortName() + ": " + it.name()))
                .toList();
    }

    List<PartPage.FindingLine> findings() {
        return inventory.findings().stream()
                .filter(it -> it.about().contains(part.key()))
                .map(
                        it ->
                                new PartPage.FindingLine(
                                        it.text(),
                                        it.source().swedish()
                                                + (it.from().isEmpty() ? "" : ": " + it.from())
                                                + ", "
                                                + Swedish.date(it.day()),
                                        path(MapPart.FINDING, it.key())))
                .toList();
    }
}
