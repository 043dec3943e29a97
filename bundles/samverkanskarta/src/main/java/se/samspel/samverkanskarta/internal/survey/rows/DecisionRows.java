package se.samspel.samverkanskarta.internal.survey.rows;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.samverkanskarta.ProposalDecided;
import se.samspel.samverkanskarta.ProposalReopened;
import se.samspel.samverkanskarta.internal.survey.Carried;
import se.samspel.samverkanskarta.internal.survey.Proposal;
import se.samspel.samverkanskarta.internal.survey.Slot;

/** What was decided of proposals as rows; one for each slot, the latest. */
@Component(service = DecisionRows.class)
public final class DecisionRows {
    private final Database database;
    private final Clock clock;

    @Activate
    public DecisionRows(
            @Reference(target = "(schema=map)") Database database, @Reference Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The latest first. */
    List<Decision> of(Survey survey) {
        return database.read(
                query ->
                        query.sql(
                                        """
                                        select id, slot, basis, accepted, words, reason, values_before,
                                            values_after, decided_at, decided_by
                                        from map_survey_decision where survey_id = :survey
                                        order by decided_at desc, id desc
                                        """)
                                .with("survey", survey.id())
                                .list(Decision.class));
    }

    static Map<Slot, Set<String>> marks(List<Decision> decisions) {
        return decisions.stream().collect(Collectors.toMap(Decision::about, Decision::marks));
    }

    Optional<Decision> find(Survey survey, Slot slot) {
        return of(survey).stream().filter(it -> it.slot().equals(slot.text())).findFirst();
    }

    /** What is to be kept of a decision. @param before what stood; {@code after} what stands; both empty when declined */
    record Kept(
            boolean accepted,
            String words,
            String reason,
            Map<String, String> before,
            Map<String, String> after) {}

    void keep(Viewer by, Survey survey, Proposal proposal, Kept kept) {
        database.write(
                tx -> {
                    tx.sql(
                                    """
                                    delete from map_survey_decision
                                    where survey_id = :survey and slot = :slot
                                    """)
                            .with("survey", survey.id())
                            .with("slot", proposal.slot().text())
                            .run();
                    tx.publish(
                            by.actor(),
                            new ProposalDecided(survey.versionId(), survey.id(), survey.scope()));
                    return tx.sql(
                                    """
                                    insert into map_survey_decision (id, survey_id, slot, basis, accepted,
                                        words, reason, values_before, values_after, decided_at,
                                        decided_by)
                                    values (:id, :survey, :slot, :basis, :accepted, :words, :reason,
                                        :before, :after, :now, :by)
                                    on conflict (survey_id, slot) do nothing
                                    """)
                            .with("id", tx.newId())
                            .with("survey", survey.id())
                            .with("slot", proposal.slot().text())
                            .with("basis", String.join("\n", proposal.basis()))
                            .with("accepted", kept.accepted() ? "yes" : "")
                            .with("words", kept.words())
                            .with("reason", kept.reason())
                            .with("before", Carried.text(kept.before()))
                            .with("after", Carried.text(kept.after()))
                            .with("now", clock.instant())
                            .with("by", by.name())
                            .run();
                });
    }

    /** Lets a proposal wait again. */
    void forget(Viewer by, Survey survey, Decision decision) {
        database.write(
                tx -> {
                    tx.publish(
                            by.actor(),
                            new ProposalReopened(survey.versionId(), survey.id(), survey.scope()));
                    return tx.sql("delete from map_survey_decision where id = :id")
                            .with("id", decision.id())
                            .run();
                });
    }
}
