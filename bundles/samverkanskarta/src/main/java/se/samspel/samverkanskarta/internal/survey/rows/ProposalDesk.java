package se.samspel.samverkanskarta.internal.survey.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.fields.FieldType;
import se.samspel.api.web.Problem;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.rows.MapCheck;
import se.samspel.samverkanskarta.internal.rows.Maps;
import se.samspel.samverkanskarta.internal.rows.Parts;
import se.samspel.samverkanskarta.internal.survey.Proposal;
import se.samspel.samverkanskarta.internal.survey.ProposalWords;
import se.samspel.samverkanskarta.internal.survey.Proposals;
import se.samspel.samverkanskarta.internal.survey.Slot;

/**
 * What the answers of a survey propose, and what is decided of it. An accepted proposal is a change of the map like any
 * other. The map is changed first and the decision kept after it: what stops in between leaves a map that says so already,
 * and nothing to propose.
 */
@Component(service = ProposalDesk.class)
public final class ProposalDesk {
    private static final Field REASON =
            new Field("reason", FieldType.SHORT_TEXT, "Skälet", "", true, 300, List.of());

    private final Maps maps;
    private final Parts parts;
    private final Answers answers;
    private final DecisionRows decisions;
    private final MapSide side;
    private final MapCheck check;

    @Activate
    public ProposalDesk(
            @Reference Maps maps,
            @Reference Parts parts,
            @Reference Answers answers,
            @Reference DecisionRows decisions,
            @Reference MapCheck check) {
        this.maps = maps;
        this.parts = parts;
        this.answers = answers;
        this.decisions = decisions;
        this.side = new MapSide(maps, parts);
        this.check = check;
    }

    /** Those that wait, and what was decided of others, the latest first. */
    public record Listed(Inventory now, List<Proposal> waiting, List<Decision> decided) {
        public Listed {
            waiting = List.copyOf(waiting);
            decided = List.copyOf(decided);
        }
    }

    public Listed of(Viewer viewer, Survey survey) {
        maps.requireWrite(viewer, survey.versionId());
        Inventory now = maps.open(viewer, survey.versionId());
        List<Decision> decided = decisions.of(survey);
        return new Listed(
                now,
                Proposals.waiting(
                        Proposals.of(survey.id(), now, answers.sent(survey)),
                        DecisionRows.marks(decided)),
                decided);
    }

    /** How forums that are no longer on the map were called. */
    public Map<String, String> removedForums(Viewer viewer, Survey survey) {
        Map<String, String> names = new LinkedHashMap<>();
        parts.of(viewer, survey.versionId(), MapPart.FORUM, true)
                .forEach(it -> names.put(it.key(), it.fullName()));
        return names;
    }

    /**
     * Lets the map say what is proposed.
     *
     * @param changed what is to stand instead, by the proposal's fields; what is left out stands as proposed
     */
    public Decided accept(Viewer viewer, Survey survey, Slot slot, Map<String, String> changed) {
        Optional<Proposal> waiting = waiting(viewer, survey, slot);
        if (waiting.isEmpty()) {
            return notWaiting(slot);
        }
        Proposal proposal = waiting.get();
        Standing standing = side.standing(viewer, survey, answers.sent(survey));
        if (!proposal.fits()) {
            return new Decided(
                    slot.text(),
                    Decided.Kind.DOES_NOT_FIT,
                    "Det förslaget gäller finns inte längre på kartan. Lägg tillbaka det först, eller avböj"
                            + " förslaget.");
        }
        Map<String, String> values = new LinkedHashMap<>(proposal.values());
        values.replaceAll(changed::getOrDefault);
        Turn turn = new Accepting(standing, proposal, values).turn();
        Optional<String> refused = side.refused(viewer, survey, turn.changes());
        if (refused.isPresent()) {
            return new Decided(slot.text(), Decided.Kind.REFUSED, refused.get());
        }
        decisions.keep(
                viewer,
                survey,
                proposal,
                new DecisionRows.Kept(
                        true,
                        new ProposalWords(standing.now(), Map.of()).sentence(slot, values),
                        "",
                        turn.before(),
                        turn.after()));
        return new Decided(slot.text(), Decided.Kind.DONE, "");
    }

    private Optional<Proposal> waiting(Viewer viewer, Survey survey, Slot slot) {
        return of(viewer, survey).waiting().stream()
                .filter(it -> it.slot().equals(slot))
                .findFirst();
    }

    private static Decided notWaiting(Slot slot) {
        return new Decided(
                slot.text(),
                Decided.Kind.NOT_WAITING,
                "Förslaget väntar inte längre: kartan säger så redan, eller så har någon tagit ställning.");
    }

    /** Lets the map stay as it is; the proposal comes back when somebody says more. */
    public Decided decline(Viewer viewer, Survey survey, Slot slot, String reason) {
        Map<String, String> told = MapCheck.tidy(List.of(REASON), Map.of(REASON.id(), reason));
        Map<String, String> problems = check.problems(List.of(REASON), told);
        if (!problems.isEmpty()) {
            return new Decided(
                    slot.text(), Decided.Kind.REFUSED, String.join(" ", problems.values()));
        }
        Optional<Proposal> waiting = waiting(viewer, survey, slot);
        if (waiting.isEmpty()) {
            return notWaiting(slot);
        }
        ProposalWords words =
                new ProposalWords(
                        maps.open(viewer, survey.versionId()), removedForums(viewer, survey));
        decisions.keep(
                viewer,
                survey,
                waiting.get(),
                new DecisionRows.Kept(
                        false,
                        words.sentence(slot, waiting.get().values()),
                        told.getOrDefault(REASON.id(), ""),
                        Map.of(),
                        Map.of()));
        return new Decided(slot.text(), Decided.Kind.DONE, "");
    }

    /** The same for several, one after the other; each is told of by itself. */
    public List<Decided> all(List<Slot> slots, Function<Slot, Decided> decide) {
        List<Decided> decided = new ArrayList<>();
        slots.forEach(it -> decided.add(decide.apply(it)));
        return decided;
    }

    /**
     * Lets a proposal wait again, and the map say what it said before.
     *
     * @throws Problem 409 when the map has been changed in the same place since
     */
    public void undo(Viewer viewer, Survey survey, Slot slot) {
        maps.requireWrite(viewer, survey.versionId());
        Decision decision =
                decisions.find(survey, slot).orElseThrow(() -> new NotThere("Förslaget"));
        if (decision.isAccepted()) {
            Optional<String> refused =
                    new Undoing(side.standing(viewer, survey, answers.sent(survey)), decision)
                            .changes()
                            .map(it -> side.refused(viewer, survey, it))
                            .orElse(Optional.of("Kartan har ändrats på samma ställe efteråt."));
            refused.ifPresent(ProposalDesk::changedSince);
        }
        decisions.forget(viewer, survey, decision);
    }

    private static void changedSince(String why) {
        throw new Problem(
                409,
                "Det gick inte att ångra",
                "Inget är ändrat. " + why + " Ändra på kartan i stället.");
    }
}
