package se.samspel.dialogstod.internal.out;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.api.UnitId;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.Round.Answer;
import se.samspel.dialogstod.internal.round.Round.Naming;
import se.samspel.dialogstod.internal.round.Round.Participant;
import se.samspel.dialogstod.internal.round.Round.Question;

/**
 * What a round lets be known of who said what, whatever else its rows may hold: everything that is taken out asks here. An
 * anonymous round gives neither name, party nor time, and its answers in an order that tells nothing of when they came.
 */
final class Heard {
    private final Round round;
    private final Function<UnitId, String> names;

    Heard(Round round, Function<UnitId, String> names) {
        this.round = round;
        this.names = names;
    }

    private boolean isAnonymous() {
        return round.naming() == Naming.ANONYMOUS;
    }

    /** The answers of one kind to a question that stand. */
    List<Answer> answers(Question question, AnswerKind kind) {
        Stream<Answer> answers =
                round.answersTo(question.id()).stream().filter(it -> it.kind() == kind);
        return isAnonymous()
                ? answers.sorted(Comparator.comparing(Answer::text).thenComparingInt(Answer::step))
                        .toList()
                : answers.toList();
    }

    /** The party's name; empty for none and for one that is not to be known. */
    String party(Answer answer) {
        UnitId party = answer.party();
        return party == null || isAnonymous() ? "" : names.apply(party);
    }

    /** The writer's name; empty when the round does not say names. */
    String writer(Answer answer) {
        return round.naming() == Naming.NAMED ? answer.writer() : "";
    }

    /** "Region Gävleborg, Lea Hof"; empty when nothing is to be known. */
    String who(Answer answer) {
        return Stream.of(party(answer), writer(answer))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The parties behind a joint answer. */
    String behind(Answer answer) {
        return isAnonymous()
                ? ""
                : answer.behind().stream().map(names).collect(Collectors.joining(", "));
    }

    /** The number of the answer, by which the product knows it again; empty where it could tell who came first. */
    String number(Answer answer) {
        return isAnonymous() ? "" : answer.id().toString();
    }

    /** Its version; empty where it could tell how often somebody changed their mind. */
    String version(Answer answer) {
        return isAnonymous() ? "" : Long.toString(answer.version());
    }

    /** The day it was written, 2027-03-31; empty in an anonymous round. */
    String day(Answer answer) {
        return isAnonymous()
                ? ""
                : answer.writtenAt().atZone(Swedish.ZONE).toLocalDate().toString();
    }

    /** Who was there: names when the round says names, otherwise parties, and nobody in an anonymous round. */
    String present() {
        return isAnonymous()
                ? ""
                : round.participants().stream()
                        .filter(Participant::present)
                        .map(this::called)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private String called(Participant participant) {
        UnitId party = participant.party();
        String unit = party == null ? "" : names.apply(party);
        String name = round.naming() == Naming.NAMED ? participant.name() : "";
        return name.isEmpty()
                ? unit
                : unit.isEmpty() || unit.equals(name) ? name : name + " (" + unit + ")";
    }

    /** How many dots a question got. */
    int dots(Question question) {
        return round.dots().stream()
                .filter(it -> it.question().equals(question.id()))
                .mapToInt(Round.Dots::all)
                .sum();
    }

    /** How many of them each party laid, by its name; none in an anonymous round. */
    SortedMap<String, Integer> dotsByParty(Question question) {
        SortedMap<String, Integer> byParty = new TreeMap<>();
        if (!isAnonymous()) {
            round.dots().stream()
                    .filter(it -> it.question().equals(question.id()))
                    .flatMap(it -> it.parties().entrySet().stream())
                    .forEach(it -> byParty.put(names.apply(it.getKey()), it.getValue()));
        }
        return byParty;
    }
}
