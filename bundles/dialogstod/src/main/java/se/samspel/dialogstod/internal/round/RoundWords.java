package se.samspel.dialogstod.internal.round;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.AnswerKind;
import se.samspel.dialogstod.QuestionStatus;
import se.samspel.dialogstod.RoundStatus;

/** What stands in a round, in words. */
@Component(service = RoundWords.class)
public final class RoundWords {
    private static final List<AnswerKind> ORDER =
            List.of(AnswerKind.JOINT, AnswerKind.DISSENT, AnswerKind.PARTY, AnswerKind.PREPARED);

    private final Organisation organisation;

    @Activate
    public RoundWords(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    /** The answers to a question, what the group says together first. */
    public List<AnswerLine> answers(Round round, Round.Question question) {
        List<Round.Answer> standing = round.answersTo(question.id());
        return ORDER.stream()
                .flatMap(kind -> standing.stream().filter(it -> it.kind() == kind))
                .filter(it -> !it.text().isBlank() || it.step() > 0)
                .map(it -> answer(question, it))
                .toList();
    }

    /** The answers to a question that were taken back and can be brought back now; without their words. */
    public List<AnswerLine> takenBack(Round round, Round.Question question) {
        return round.answers().stream()
                .filter(it -> it.removed() && it.question().equals(question.id()))
                .filter(round::isOpenTo)
                .map(it -> answer(question, it))
                .toList();
    }

    private AnswerLine answer(Round.Question question, Round.Answer answer) {
        return new AnswerLine(
                answer.id(),
                answer.kind(),
                answer.kind().swedish(),
                who(answer),
                answer.text(),
                step(question, answer.step()),
                behind(answer));
    }

    private String who(Round.Answer answer) {
        if (answer.kind() == AnswerKind.JOINT) {
            return "";
        }
        @Nullable UnitId party = answer.party();
        boolean written = answer.kind() == AnswerKind.PREPARED;
        return Stream.of(
                        party == null ? "" : party(party),
                        written || party == null ? answer.writer() : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A party's name. */
    public String party(UnitId party) {
        return organisation.name(party);
    }

    /** "2 av 5"; empty for none. */
    public static String step(Round.Question question, int step) {
        Round.@Nullable Scale scale = question.scale();
        return scale == null || step == 0 ? "" : step + " av " + scale.steps();
    }

    private String behind(Round.Answer answer) {
        List<String> names = answer.behind().stream().map(this::party).toList();
        return names.isEmpty() ? "" : and(names) + " står bakom.";
    }

    /** "A, B och C". */
    public static String and(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " och " + names.getLast();
    }

    /** When the group meets, or until when one prepares. */
    public static String when(Round round) {
        return Stream.of(
                        round.day() == null
                                ? ""
                                : "Möte " + Swedish.date(Objects.requireNonNull(round.day())),
                        round.due() == null || !round.is(RoundStatus.PREPARING)
                                ? ""
                                : "förbered senast "
                                        + Swedish.date(Objects.requireNonNull(round.due())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The badge of a round. */
    public static String badge(RoundStatus status) {
        return switch (status) {
            case PREPARING -> "draft";
            case OPEN -> "ongoing";
            case FINISHED -> "done";
        };
    }

    /** The badge of a question. */
    public static String badge(QuestionStatus status) {
        return switch (status) {
            case NOT_DISCUSSED -> "planned";
            case DISCUSSED -> "done";
            case LEADS_ON -> "adopted";
            case PUT_ASIDE -> "stopped";
        };
    }
}
