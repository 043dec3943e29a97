package se.samspel.handlingsplan.internal.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.Plans;

/** Makes the page of a plan's approval. */
@Component(service = ApprovalViews.class)
public final class ApprovalViews {
    private final Plans plans;
    private final Rounds rounds;
    private final Approvals approvals;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public ApprovalViews(
            @Reference Plans plans,
            @Reference Rounds rounds,
            @Reference Approvals approvals,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.plans = plans;
        this.rounds = rounds;
        this.approvals = approvals;
        this.organisation = organisation;
        this.clock = clock;
    }

    ApprovalPage page(Viewer viewer, PlanId id, String problem) {
        OpenPlan plan = plans.open(viewer, id);
        Optional<Round> round = rounds.latest(id).filter(it -> it.state() != Round.State.RECALLED);
        return new ApprovalPage(
                plan.plan().title(),
                PlanAddress.of(id),
                state(plan),
                round.map(this::sent).orElse(""),
                round.map(Round::message).orElse(""),
                round.map(ApprovalViews::count).orElse(""),
                round.map(it -> lines(viewer, plan, it)).orElse(List.of()),
                approvals.parties(plan).stream().map(organisation::name).toList(),
                plans.may(viewer, PlanAction.ADOPT, plan),
                round.filter(Round::isApproved).isPresent(),
                plan.plan().approval(),
                plan.plan().changes(),
                plans.today().toString(),
                problem);
    }

    private static String state(OpenPlan plan) {
        return switch (plan.plan().status()) {
            case DRAFT -> "draft";
            case SENT -> "sent";
            case ADOPTED -> "adopted";
        };
    }

    private String sent(Round round) {
        return "Skickad "
                + Swedish.moment(round.sentAt(), clock.instant())
                + " av "
                + round.sentBy()
                + (round.number() == 1 ? "" : ", omgång " + round.number());
    }

    private static String count(Round round) {
        return round.approved() + " av " + round.approvals().size() + " parter har godkänt";
    }

    private List<ApprovalPage.Line> lines(Viewer viewer, OpenPlan plan, Round round) {
        boolean open = plan.plan().status() == PlanStatus.SENT;
        return round.approvals().stream()
                .map(
                        it ->
                                new ApprovalPage.Line(
                                        it.party().value(),
                                        organisation.name(it.party()),
                                        badge(it.answer()),
                                        it.answer().swedish(),
                                        how(it),
                                        it.comment(),
                                        round.earlier(it.party()).stream()
                                                .map(ApprovalViews::earlier)
                                                .toList(),
                                        !it.page().isEmpty(),
                                        open && approvals.maySpeakFor(viewer, plan, it.party()),
                                        open && it.answer() != Answer.APPROVED))
                .toList();
    }

    private static String badge(Answer answer) {
        return switch (answer) {
            case WAITING -> "planned";
            case APPROVED -> "done";
            case OBJECTED -> "late";
        };
    }

    private static String earlier(Round.Approval approval) {
        return approval.answer().swedish()
                + ", "
                + how(approval)
                + (approval.comment().isEmpty() ? "" : ": " + approval.comment());
    }

    private static String how(Round.Approval approval) {
        if (approval.answer() == Answer.WAITING) {
            return "";
        }
        String who = approval.name() + ", " + Swedish.date(LocalDate.parse(approval.day()));
        return approval.notedBy().isEmpty()
                ? who
                : who + " (på papper, inlagt av " + approval.notedBy() + ")";
    }
}
