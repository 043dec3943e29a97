package se.samspel.dialogstod.internal.round;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.dialogstod.AnswerId;
import se.samspel.dialogstod.AnswerKind;

/** What has to be corrected before a change can be made; lets personnummer through while nobody can find them. */
@Component(service = RoundCheck.class)
public final class RoundCheck {
    private final AtomicReference<@Nullable IdentityNumberGuard> guard = new AtomicReference<>();
    private final Organisation organisation;

    @Activate
    public RoundCheck(@Reference Organisation organisation) {
        this.organisation = organisation;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutGuard")
    public void withGuard(IdentityNumberGuard found) {
        guard.set(found);
    }

    /** Forgets the guard when it goes away. */
    public void withoutGuard(IdentityNumberGuard gone) {
        guard.compareAndSet(gone, null);
    }

    /** Sentences by the name of what was sent; none when the change fits the round. */
    Map<String, String> problems(Round round, Speaker speaker, RoundChange change) {
        return switch (change) {
            case RoundChange.Answer answer -> answer(round, speaker, answer);
            case RoundChange.Withdraw withdraw -> own(round, withdraw.answer());
            case RoundChange.Restore restore -> own(round, restore.answer());
            case RoundChange.Behind behind -> of("party", party(round, behind.party()));
            case RoundChange.Dot dot -> dot(round, dot);
            case RoundChange.Ready ready -> of("party", own(round, speaker, ready.party()));
            case RoundChange.Settings settings ->
                    settings(settings.title(), settings.due(), settings.day());
            default -> Map.of();
        };
    }

    /** What is wrong with a round's name and days. */
    Map<String, String> settings(String title, @Nullable LocalDate due, @Nullable LocalDate day) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.isBlank()) {
            problems.put("title", "Ge omgången ett namn, till exempel Dialog inför 2028.");
        } else if (title.length() > RoundLimits.TITLE) {
            problems.put("title", "Namnet får ha högst " + RoundLimits.TITLE + " tecken.");
        }
        found(title).ifPresent(sentence -> problems.put("title", sentence));
        if (due != null && day != null && due.isAfter(day)) {
            problems.put("due", "Sista dagen att förbereda ska vara före mötet eller samma dag.");
        }
        return problems;
    }

    private Map<String, String> answer(Round round, Speaker speaker, RoundChange.Answer answer) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (answer.text().length() > RoundLimits.TEXT) {
            problems.put("text", "Texten får ha högst " + RoundLimits.TEXT + " tecken.");
        }
        found(answer.text()).ifPresent(sentence -> problems.put("text", sentence));
        int steps =
                round.question(answer.question())
                        .map(Round.Question::scale)
                        .map(Round.Scale::steps)
                        .orElse(0);
        if (answer.step() < 0 || answer.step() > steps) {
            problems.put(
                    "step",
                    steps == 0
                            ? "Frågan har ingen skala."
                            : "Välj ett steg från 1 till " + steps + ".");
        }
        whose(round, speaker, answer).ifPresent(sentence -> problems.put("party", sentence));
        return problems;
    }

    private Optional<String> whose(Round round, Speaker speaker, RoundChange.Answer answer) {
        return switch (answer.kind()) {
            case PREPARED -> own(round, speaker, answer.party());
            case PARTY -> party(round, answer.party());
            case DISSENT -> voice(round, answer.party());
            case JOINT ->
                    answer.party() == null
                            ? Optional.empty()
                            : Optional.of("Ett gemensamt svar är hela gruppens.");
        };
    }

    /** Before the meeting one writes for oneself or for one's own party. */
    private static Optional<String> own(Round round, Speaker speaker, @Nullable UnitId party) {
        return switch (round.naming()) {
            case ANONYMOUS ->
                    party == null ? Optional.empty() : Optional.of("Omgången visar inga parter.");
            case BY_PARTY ->
                    speaker.speaksFor(party)
                            ? Optional.empty()
                            : Optional.of(
                                    "Här svarar parterna. Du kan svara för en part som du företräder i gruppen.");
            case NAMED ->
                    party == null || speaker.speaksFor(party)
                            ? Optional.empty()
                            : Optional.of("Du företräder inte den parten i gruppen.");
        };
    }

    /** At the meeting whoever writes may write for any party of the group. */
    private Optional<String> party(Round round, @Nullable UnitId party) {
        if (round.naming() == Round.Naming.ANONYMOUS) {
            return Optional.of("Omgången visar inga parter.");
        }
        return party != null
                        && organisation.partiesOf(round.group()).stream()
                                .anyMatch(it -> it.id().equals(party))
                ? Optional.empty()
                : Optional.of("Välj en part som ingår i gruppen.");
    }

    /** A party, or in an anonymous round nobody in particular. */
    private Optional<String> voice(Round round, @Nullable UnitId party) {
        return round.naming() == Round.Naming.ANONYMOUS && party == null
                ? Optional.empty()
                : party(round, party);
    }

    private Map<String, String> dot(Round round, RoundChange.Dot dot) {
        if (dot.dots() < 0 || dot.dots() > RoundLimits.DOTS_ON_ONE) {
            return Map.of(
                    "dots", "Lägg 0 till " + RoundLimits.DOTS_ON_ONE + " punkter på en fråga.");
        }
        boolean alone = dot.party() == null && round.naming() == Round.Naming.NAMED;
        return alone ? Map.of() : of("party", voice(round, dot.party()));
    }

    /** What was prepared is the writer's own to take back. */
    private static Map<String, String> own(Round round, AnswerId answer) {
        List<Round.Answer> prepared =
                round.answers().stream()
                        .filter(it -> it.id().equals(answer))
                        .filter(it -> it.kind() == AnswerKind.PREPARED && !it.mine())
                        .toList();
        return prepared.isEmpty()
                ? Map.of()
                : Map.of("answer", "Ett förberett svar tas tillbaka av den som har skrivit det.");
    }

    private Optional<String> found(String text) {
        IdentityNumberGuard asked = guard.get();
        return asked == null
                ? Optional.empty()
                : asked.find(text).stream().findFirst().map(IdentityNumberGuard.Found::refusal);
    }

    private static Map<String, String> of(String name, Optional<String> sentence) {
        return sentence.map(it -> Map.of(name, it)).orElseGet(Map::of);
    }
}
