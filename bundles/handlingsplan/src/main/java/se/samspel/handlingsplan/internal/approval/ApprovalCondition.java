package se.samspel.handlingsplan.internal.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.access.Organisation;
import se.samspel.api.documents.Paper;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.internal.AdoptionCondition;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.spi.Finding;

/**
 * What approval has to say about adoption: with a template that wants it, every party must have approved; with any
 * template, nobody may be waiting for a change. The answers stand last on the adopted plan's paper.
 */
@Component(service = AdoptionCondition.class)
public final class ApprovalCondition implements AdoptionCondition {
    private final Rounds rounds;
    private final Organisation organisation;

    @Activate
    public ApprovalCondition(@Reference Rounds rounds, @Reference Organisation organisation) {
        this.rounds = rounds;
        this.organisation = organisation;
    }

    private Optional<Round> open(OpenPlan plan) {
        return rounds.latest(plan.id()).filter(it -> it.state() == Round.State.OPEN);
    }

    @Override
    public List<Finding> lacking(OpenPlan plan) {
        Optional<Round> round = open(plan);
        if (round.isEmpty()) {
            boolean asked =
                    plan.plan().approval()
                            && plan.owners().stream()
                                    .anyMatch(it -> !organisation.partiesOf(it).isEmpty());
            return asked
                    ? List.of(
                            required(
                                    "Mallen vill att parterna godkänner planen innan den fastställs."
                                            + " Skicka den för godkännande."))
                    : List.of();
        }
        List<Finding> lacking = new ArrayList<>();
        for (Round.Approval approval : round.get().approvals()) {
            String party = organisation.name(approval.party());
            if (approval.answer() == Answer.OBJECTED) {
                lacking.add(
                        required(
                                party
                                        + " vill ändra något. Ta tillbaka planen, ändra och skicka den igen."));
            } else if (approval.answer() == Answer.WAITING && plan.plan().approval()) {
                lacking.add(required(party + " har inte svarat än."));
            }
        }
        return lacking;
    }

    private static Finding required(String sentence) {
        return new Finding(Finding.Level.REQUIRED, null, null, sentence);
    }

    @Override
    public List<Paper.Block> appendix(OpenPlan plan) {
        List<List<String>> rows =
                open(plan).stream()
                        .flatMap(round -> round.approvals().stream())
                        .filter(it -> it.answer() == Answer.APPROVED)
                        .map(
                                it ->
                                        List.of(
                                                organisation.name(it.party()),
                                                it.name(),
                                                Swedish.date(LocalDate.parse(it.day())),
                                                it.notedBy().isEmpty() ? "I Samspel" : "På papper"))
                        .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Paper.Heading(1, "Godkännanden", "godkannanden"),
                        new Paper.Table(
                                "Parter som har godkänt planen",
                                List.of("Part", "Namn", "Datum", "Hur"),
                                List.of(34, 30, 20, 16),
                                rows,
                                false));
    }

    @Override
    public void adopted(Tx tx, OpenPlan plan, Instant now, Actor by) {
        Rounds.end(tx, plan.id(), Round.State.ADOPTED, now);
    }
}
