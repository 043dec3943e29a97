package se.samspel.samverkanskarta.internal.rows;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.PartyKind;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.model.Finding;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.ForumStatus;
import se.samspel.samverkanskarta.internal.model.ForumWords;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.model.Level;
import se.samspel.samverkanskarta.internal.model.MapFunction;
import se.samspel.samverkanskarta.internal.model.MapParty;
import se.samspel.samverkanskarta.internal.model.Pace;
import se.samspel.samverkanskarta.internal.model.Seat;
import se.samspel.samverkanskarta.internal.model.Transition;

/**
 * Makes the values of a version from its rows. What is removed is left out everywhere it is named, so that every key that is
 * named exists; it comes back where it was when it is put back.
 */
final class Drawn {
    private final Stored stored;
    private final Set<String> parties;
    private final Set<String> functions;
    private final Set<String> transitions;
    private final Set<String> all;

    private Drawn(Stored stored) {
        this.stored = stored;
        this.parties = keys(stored.parties().stream());
        this.functions =
                keys(stored.functions().stream().filter(it -> parties.contains(it.party())));
        this.transitions = keys(stored.transitions().stream());
        this.all = new LinkedHashSet<>(keys(stored.forums().stream()));
        all.addAll(functions);
        all.addAll(transitions);
    }

    static Inventory of(Stored stored) {
        return new Drawn(stored).inventory();
    }

    private static Set<String> keys(Stream<? extends Row> rows) {
        return rows.filter(row -> !row.isRemoved())
                .map(Row::itemKey)
                .collect(toCollection(LinkedHashSet::new));
    }

    private Inventory inventory() {
        Stored.Head head = stored.head();
        return new Inventory(
                head.title(),
                head.kind(),
                head.day(),
                standing(stored.parties(), Drawn::party),
                standing(stored.functions(), this::function).stream()
                        .filter(it -> parties.contains(it.party()))
                        .toList(),
                standing(stored.forums(), this::forum),
                standing(stored.transitions(), this::transition),
                standing(stored.findings(), this::finding));
    }

    private static <R extends Row, T> List<T> standing(List<R> rows, Function<R, T> made) {
        return rows.stream().filter(row -> !row.isRemoved()).map(made).toList();
    }

    private static MapParty party(PartyRow row) {
        return new MapParty(
                row.itemKey(),
                row.name(),
                row.shortName().isEmpty() ? row.name() : row.shortName(),
                PartyKind.valueOf(row.kind()),
                row.unit().isEmpty() ? null : new UnitId(row.unit()));
    }

    private MapFunction function(FunctionRow row) {
        return new MapFunction(
                row.itemKey(),
                row.name(),
                row.party(),
                row.unitPart(),
                Level.valueOf(row.level()),
                units(row.municipalities()));
    }

    private Forum forum(ForumRow row) {
        return new Forum(
                row.itemKey(),
                row.name(),
                Level.valueOf(row.level()),
                ForumStatus.valueOf(row.status()),
                words(row),
                new Pace(number(row.times()), number(row.minutes())),
                Agreement.told(row.basis(), row.basisText(), row.basisFrom(), row.basisUntil()),
                row.targetGroups().lines().collect(toUnmodifiableSet()),
                known(row.transitions(), transitions),
                units(row.municipalities()),
                seats(row));
    }

    private List<Seat> seats(ForumRow row) {
        return Seats.read(row.seats()).stream()
                .filter(seat -> functions.contains(seat.function()))
                .toList();
    }

    private static ForumWords words(ForumRow row) {
        return new ForumWords(
                row.purpose(),
                row.benefit(),
                row.benefitFor(),
                row.works(),
                row.mustChange(),
                row.gain(),
                row.gainFor(),
                row.owner(),
                row.steeringGroup());
    }

    private Transition transition(TransitionRow row) {
        Transition.@Nullable Ages ages =
                row.ageFrom().isEmpty()
                        ? null
                        : new Transition.Ages(
                                number(row.ageFrom()),
                                row.ageTo().isEmpty()
                                        ? number(row.ageFrom())
                                        : number(row.ageTo()));
        return new Transition(
                row.itemKey(), row.name(), row.what(), ages, known(row.parties(), parties));
    }

    private Finding finding(FindingRow row) {
        return new Finding(
                row.itemKey(),
                row.finding(),
                Finding.Source.valueOf(row.source()),
                row.learnedFrom(),
                LocalDate.parse(row.day()),
                known(row.about(), all));
    }

    private static Set<String> known(String stored, Set<String> there) {
        return Seats.words(stored).filter(there::contains).collect(toSet());
    }

    private static Set<UnitId> units(String stored) {
        return Seats.words(stored).map(UnitId::new).collect(toSet());
    }

    private static int number(String stored) {
        return stored.isEmpty() ? 0 : Integer.parseInt(stored);
    }
}
