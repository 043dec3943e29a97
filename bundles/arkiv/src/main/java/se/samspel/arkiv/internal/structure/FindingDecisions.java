package se.samspel.arkiv.internal.structure;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.Actor;
import se.samspel.api.ObjectRef;
import se.samspel.api.access.Scope;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.StructureDecided;
import se.samspel.arkiv.StructureDecided.Decision;

/** What people decide about what was found in documents: what is confirmed is the document's structure from that moment. */
@Component(service = FindingDecisions.class)
public final class FindingDecisions {
    private static final int AT_ONCE = 60;

    private final Database database;
    private final InterventionsToday today;
    private final Clock clock;

    @Activate
    public FindingDecisions(
            @Reference(target = "(schema=archive)") Database database,
            @Reference InterventionsToday today,
            @Reference Clock clock) {
        this.database = database;
        this.today = today;
        this.clock = clock;
    }

    /** For whom something is decided: the document's readers and the one who does it. */
    public record Decider(DocumentId document, Scope scope, Actor by) {}

    /** Says that it is so, perhaps in other words; 409 is the caller's when somebody decided first. */
    public SaveOutcome confirm(Decider decider, Finding finding, Said said, long version) {
        Decision decision = finding.said().equals(said) ? Decision.CONFIRMED : Decision.CORRECTED;
        return decide(decider, finding, said, State.CONFIRMED, decision, version);
    }

    /** Says that it is not so. It stays as a row, so that the rules do not suggest it again. */
    public SaveOutcome reject(Decider decider, Finding finding, long version) {
        return decide(decider, finding, finding.said(), State.REJECTED, Decision.REJECTED, version);
    }

    /** Takes a decision back, so that it is a suggestion again. */
    public SaveOutcome reopen(Decider decider, Finding finding, long version) {
        return decide(
                decider, finding, finding.said(), State.SUGGESTED, Decision.REOPENED, version);
    }

    private SaveOutcome decide(
            Decider decider,
            Finding finding,
            Said said,
            State state,
            Decision decision,
            long version) {
        return database.write(
                tx -> {
                    SaveOutcome outcome = save(tx, decider, finding, said, state, version);
                    if (outcome instanceof SaveOutcome.Saved) {
                        settle(tx, decider, decision, 1);
                    }
                    return outcome;
                });
    }

    private SaveOutcome save(
            Tx tx, Decider decider, Finding finding, Said said, State state, long version) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>(FindingRows.columns(said));
        columns.put("state", state);
        ObjectRef row = new ObjectRef(Finding.KIND, finding.id());
        SaveOutcome outcome = tx.save(FindingRows.TABLE, row, version, columns, decider.by());
        if (outcome instanceof SaveOutcome.Saved saved && saved.version() != finding.version()) {
            FindingRows.decided(tx, finding.id(), decider.by().name(), clock.instant());
        }
        return outcome;
    }

    private void settle(Tx tx, Decider decider, Decision decision, int count) {
        FindingRows.claim(tx, decider.document(), 0, clock.instant());
        Projection.renew(tx, decider.document(), clock.instant());
        today.settle(tx, decider.document());
        tx.publish(
                decider.by(),
                new StructureDecided(decider.document(), decision, count, decider.scope()));
    }

    /**
     * Confirms some suggestions together, each as it stood when the person saw it; those that somebody else has decided about
     * since are left as they are.
     *
     * @param seen version by id
     * @return how many were confirmed
     */
    public int confirmAll(Decider decider, Map<Long, Long> seen) {
        List<Long> ids = List.copyOf(seen.keySet());
        int confirmed = 0;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            confirmed += confirmSome(decider, seen, some);
        }
        return confirmed;
    }

    private int confirmSome(Decider decider, Map<Long, Long> seen, List<Long> ids) {
        return database.write(
                tx -> {
                    int confirmed = 0;
                    for (Finding it : FindingRows.of(tx, decider.document())) {
                        boolean same = it.version() == seen.getOrDefault(it.id(), 0L);
                        if (ids.contains(it.id()) && same && !it.isDecided()) {
                            save(tx, decider, it, it.said(), State.CONFIRMED, it.version());
                            confirmed++;
                        }
                    }
                    if (confirmed > 0) {
                        settle(tx, decider, Decision.CONFIRMED, confirmed);
                    }
                    return confirmed;
                });
    }

    /** Adds what the rules did not find. */
    public long add(Decider decider, Said said, Span span, String sentence) {
        Instant now = clock.instant();
        return database.write(
                tx -> {
                    long id = tx.newId();
                    Found found = new Found(said, "Tillagt av en person", span, sentence);
                    FindingRows.insert(
                            tx,
                            decider.document(),
                            Integer.MAX_VALUE,
                            found,
                            State.CONFIRMED,
                            decider.by().name(),
                            now,
                            id);
                    settle(tx, decider, Decision.ADDED, 1);
                    return id;
                });
    }
}
