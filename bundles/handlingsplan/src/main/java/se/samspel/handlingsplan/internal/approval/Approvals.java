package se.samspel.handlingsplan.internal.approval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Actor;
import se.samspel.api.UnitId;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Unit;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanApproved;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanObjected;
import se.samspel.handlingsplan.PlanRecalled;
import se.samspel.handlingsplan.PlanSent;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.Adoption;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Papers;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.spi.Finding;

/**
 * Sends plans round and takes the parties' answers. While a plan is out nobody can change it, so all approve the same
 * words; taken back it is a draft again, and the next round begins from nothing.
 */
@Component(service = Approvals.class)
public final class Approvals {
    private static final Logger LOG = LoggerFactory.getLogger(Approvals.class);

    private final Plans plans;
    private final Rounds rounds;
    private final Adoption adoption;
    private final Papers papers;
    private final Organisation organisation;
    private final Database database;
    private final Files files;
    private final Clock clock;

    @Activate
    public Approvals(
            @Reference Plans plans,
            @Reference Rounds rounds,
            @Reference Adoption adoption,
            @Reference Papers papers,
            @Reference Organisation organisation,
            @Reference(target = "(schema=plan)") Database database,
            @Reference Files files,
            @Reference Clock clock) {
        this.plans = plans;
        this.rounds = rounds;
        this.adoption = adoption;
        this.papers = papers;
        this.organisation = organisation;
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /** What came of sending a plan. */
    public sealed interface Sent {
        /** The parties have it. */
        record Out(int round) implements Sent {}

        /** Someone has changed the plan since it was looked at. */
        record Changed() implements Sent {}

        /** The content lacks something that the template wants. */
        record Lacking(List<Finding> required) implements Sent {}

        /** No party sits in the groups that own the plan, so there is nobody to ask. */
        record Nobody() implements Sent {}

        /** The plan is not a draft. */
        record NotDraft(PlanStatus status) implements Sent {}
    }

    /** The parties of the groups that own a plan, each once. */
    public List<UnitId> parties(OpenPlan plan) {
        Set<UnitId> parties = new LinkedHashSet<>();
        plan.owners()
                .forEach(
                        owner ->
                                organisation.partiesOf(owner).stream()
                                        .map(Unit::id)
                                        .forEach(parties::add));
        return List.copyOf(parties);
    }

    /**
     * Sends a draft to its parties.
     *
     * @param seen the plan's count of changes when the person looked at it
     */
    public Sent send(Viewer viewer, PlanId id, long seen, String message) throws IOException {
        OpenPlan plan = plans.open(viewer, id);
        plans.require(viewer, PlanAction.ADOPT, plan);
        if (!plan.isDraft()) {
            return new Sent.NotDraft(plan.plan().status());
        }
        if (plan.plan().changes() != seen) {
            return new Sent.Changed();
        }
        List<Finding> required = adoption.required(plan.value(plans.today()));
        return required.isEmpty()
                ? send(plan, message.strip(), viewer.actor())
                : new Sent.Lacking(required);
    }

    /** Sends a draft as it was read, whoever asks. */
    public Sent send(OpenPlan plan, String message, Actor by) throws IOException {
        List<UnitId> parties = parties(plan);
        if (parties.isEmpty()) {
            return new Sent.Nobody();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int number = rounds.latest(plan.id()).map(Round::number).orElse(0) + 1;
        FileId paper =
                files.put(
                        new ByteArrayInputStream(
                                papers.written(
                                        papers.unfinished(
                                                plan,
                                                "Skickad för godkännande " + Swedish.date(now),
                                                "För godkännande"))));
        boolean out =
                database.write(
                        tx -> {
                            if (!frozen(tx, plan, now, by)) {
                                return false;
                            }
                            Rounds.insert(
                                    tx, plan.id(), number, paper, message, now, by.name(), parties);
                            tx.publish(by, new PlanSent(plan.id(), number, scope(plan)));
                            return true;
                        });
        if (!out) {
            return new Sent.Changed();
        }
        LOG.info("plan {} is sent for approval, round {}", plan.id(), number);
        return new Sent.Out(number);
    }

    private static boolean frozen(Tx tx, OpenPlan plan, Instant now, Actor by) {
        return tx.sql(
                                """
                                update plan_plan
                                set status = 'SENT', touched_at = :now, touched_by = :name
                                where id = :plan and status = 'DRAFT' and changes = :seen
                                """)
                        .with("now", now)
                        .with("name", by.name())
                        .with("plan", plan.id())
                        .with("seen", plan.plan().changes())
                        .run()
                == 1;
    }

    /** Whether the viewer may answer for a party: speaks for it in one of the plan's groups. */
    public boolean maySpeakFor(Viewer viewer, OpenPlan plan, UnitId party) {
        return viewer.memberships().stream()
                .filter(it -> plan.owners().contains(it.unit()))
                .filter(it -> it.role() == Role.MEMBER || it.role() == Role.CONVENER)
                .anyMatch(it -> party.equals(it.party()));
    }

    /** Approves for a party; the viewer's name and today go with it. */
    public void approve(Viewer viewer, PlanId id, UnitId party) {
        OpenPlan plan = plans.open(viewer, id);
        requireSpeaker(viewer, plan, party);
        answer(
                plan,
                new Round.Approval(
                        party,
                        Answer.APPROVED,
                        viewer.name(),
                        plans.today().toString(),
                        "",
                        "",
                        ""),
                viewer.actor());
    }

    /** Says what a party wants changed before it approves. */
    public void object(Viewer viewer, PlanId id, UnitId party, String comment) {
        OpenPlan plan = plans.open(viewer, id);
        requireSpeaker(viewer, plan, party);
        answer(
                plan,
                new Round.Approval(
                        party,
                        Answer.OBJECTED,
                        viewer.name(),
                        plans.today().toString(),
                        "",
                        "",
                        comment.strip()),
                viewer.actor());
    }

    /**
     * Notes that a party has signed on paper.
     *
     * @param name who signed
     * @param day the day on the paper
     * @param page the scanned page; null when there is only the paper
     */
    public void note(
            Viewer viewer,
            PlanId id,
            UnitId party,
            String name,
            LocalDate day,
            @org.jspecify.annotations.Nullable InputStream page)
            throws IOException {
        OpenPlan plan = plans.open(viewer, id);
        plans.require(viewer, PlanAction.ADOPT, plan);
        open(plan);
        String file = page == null ? "" : files.put(page).sha256();
        answer(
                plan,
                new Round.Approval(
                        party,
                        Answer.APPROVED,
                        name.strip(),
                        day.toString(),
                        viewer.name(),
                        file,
                        ""),
                viewer.actor());
    }

    /** Keeps a party's answer, whoever asks; the same answer once more changes nothing. */
    void answer(OpenPlan plan, Round.Approval approval, Actor by) {
        Round round = open(plan);
        database.write(
                tx -> {
                    Rounds.Given given = Rounds.answer(tx, round.id(), approval, by);
                    if (given == Rounds.Given.LATE) {
                        throw ApprovalRefusals.notOut();
                    }
                    if (given == Rounds.Given.KEPT) {
                        tx.publish(by, event(plan, approval));
                    }
                    return given;
                });
    }

    private static Event event(OpenPlan plan, Round.Approval approval) {
        return approval.answer() == Answer.APPROVED
                ? new PlanApproved(plan.id(), approval.party(), scope(plan))
                : new PlanObjected(plan.id(), approval.party(), scope(plan));
    }

    /** Takes a plan back from its parties, so that it can be changed. Their answers are kept with the round. */
    public void recall(Viewer viewer, PlanId id) {
        OpenPlan plan = plans.open(viewer, id);
        plans.require(viewer, PlanAction.ADOPT, plan);
        Round round = open(plan);
        Instant now = clock.instant();
        database.write(
                tx -> {
                    tx.sql(
                                    """
                                    update plan_plan
                                    set status = 'DRAFT', touched_at = :now, touched_by = :name
                                    where id = :plan and status = 'SENT'
                                    """)
                            .with("now", now)
                            .with("name", viewer.name())
                            .with("plan", id)
                            .run();
                    Rounds.end(tx, id, Round.State.RECALLED, now);
                    tx.publish(viewer.actor(), new PlanRecalled(id, round.number(), scope(plan)));
                    return round.number();
                });
    }

    /** The paper that the parties were sent in the newest round. */
    public InputStream paper(Viewer viewer, PlanId id) throws IOException {
        plans.open(viewer, id);
        Round round = rounds.latest(id).orElseThrow(() -> new NotThere("Utskicket"));
        return files.open(round.paper());
    }

    /** The scanned page that a party signed. */
    public InputStream page(Viewer viewer, PlanId id, UnitId party) throws IOException {
        plans.open(viewer, id);
        String page =
                rounds.latest(id).stream()
                        .flatMap(round -> round.approvals().stream())
                        .filter(it -> it.party().equals(party) && !it.page().isEmpty())
                        .map(Round.Approval::page)
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Underskriftssidan"));
        return files.open(new FileId(page));
    }

    private Round open(OpenPlan plan) {
        return rounds.latest(plan.id())
                .filter(round -> round.state() == Round.State.OPEN)
                .orElseThrow(ApprovalRefusals::notOut);
    }

    private void requireSpeaker(Viewer viewer, OpenPlan plan, UnitId party) {
        if (!parties(plan).contains(party)) {
            throw new NotThere("Parten");
        }
        if (!maySpeakFor(viewer, plan, party)) {
            throw new AccessDenied(
                    "Du får inte svara för "
                            + organisation.name(party)
                            + ". Det gör den som företräder parten i gruppen.");
        }
    }

    private static Scope scope(OpenPlan plan) {
        return Scope.unit(plan.lead());
    }
}
