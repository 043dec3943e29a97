package se.samspel.handlingsplan.internal.roundtrip;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.PaperReader;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Refusals;
import se.samspel.handlingsplan.internal.SensitiveText;
import se.samspel.handlingsplan.internal.roundtrip.ReturnedPlan.Loose;
import se.samspel.handlingsplan.internal.roundtrip.Returns.Return;

/** Takes Word files that come back: whether they are ours and of this plan, what they propose, what becomes of it. */
@Component(service = WordReturns.class)
public final class WordReturns {
    private final AtomicReference<@Nullable PaperReader> reader = new AtomicReference<>();
    private final Plans plans;
    private final WordFiles files;
    private final Returns returns;
    private final Accepting accepting;
    private final SensitiveText sensitive;
    private final Organisation organisation;

    @Activate
    public WordReturns(
            @Reference Plans plans,
            @Reference WordFiles files,
            @Reference Returns returns,
            @Reference Accepting accepting,
            @Reference SensitiveText sensitive,
            @Reference Organisation organisation) {
        this.plans = plans;
        this.files = files;
        this.returns = returns;
        this.accepting = accepting;
        this.sensitive = sensitive;
        this.organisation = organisation;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutReader")
    public void withReader(PaperReader found) {
        reader.set(found);
    }

    /** Forgets the reader when it goes away. */
    public void withoutReader(PaperReader gone) {
        reader.compareAndSet(gone, null);
    }

    /** What came of a file. */
    sealed interface Received {
        /** It is kept under a number and has something to say. */
        record Kept(long id) implements Received {}

        /** It says what the plan says; nothing is kept. */
        record Same() implements Received {}

        /** It cannot be taken; nothing is kept. */
        record Refused(FileRefusal why) implements Received {}
    }

    /**
     * What a file proposes now.
     *
     * @param open what is still to be decided
     */
    record Look(OpenPlan plan, Return file, Comparison open) {}

    /** Reads a file that someone has written in. */
    Received receive(Viewer viewer, PlanId id, String fileName, InputStream content)
            throws IOException {
        OpenPlan plan = draft(viewer, id);
        PaperReader now = reader.get();
        if (now == null) {
            return new Received.Refused(FileRefusal.NO_READER);
        }
        return switch (now.read(fileName, content)) {
            case PaperReader.Unreadable unreadable ->
                    new Received.Refused(FileRefusal.of(unreadable.reason()));
            case PaperReader.Returned returned -> received(viewer, plan, fileName, returned);
        };
    }

    private Received received(
            Viewer viewer, OpenPlan plan, String fileName, PaperReader.Returned returned) {
        Map<String, String> properties = returned.properties();
        String of = properties.getOrDefault(WordFiles.PLAN, "");
        String export = properties.getOrDefault(WordFiles.EXPORT, "");
        if (of.isEmpty() || !export.matches("\\d{1,18}")) {
            return new Received.Refused(FileRefusal.NOT_OURS);
        }
        if (!of.equals(plan.id().toString())) {
            return new Received.Refused(FileRefusal.OTHER_PLAN);
        }
        Optional<Exported> base = files.exported(plan.id(), Long.parseLong(export));
        if (base.isEmpty()) {
            return new Received.Refused(FileRefusal.NOT_OURS);
        }
        ReturnedPlan content = ReturnReader.read(returned.pieces(), base.get(), AreaTrail.of(plan));
        if (content.texts().isEmpty()) {
            return new Received.Refused(FileRefusal.NO_MARKS);
        }
        if (content.all().anyMatch(sensitive::isSensitive)) {
            return new Received.Refused(FileRefusal.IDENTITY_NUMBER);
        }
        Comparison comparison =
                Comparison.of(base.get(), content, new Standing(plan, organisation));
        if (comparison.proposals().isEmpty() && comparison.tray().isEmpty()) {
            return new Received.Same();
        }
        long id = returns.add(plan, Long.parseLong(export), fileName, content, viewer.actor());
        return new Received.Kept(id);
    }

    /** The files of a plan that still wait for decisions, newest first. */
    List<Look> waiting(Viewer viewer, PlanId id) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        return plan.isDraft()
                ? returns.of(id).stream()
                        .map(file -> look(plan, file))
                        .filter(
                                look ->
                                        !look.open().proposals().isEmpty()
                                                || !look.open().tray().isEmpty())
                        .toList()
                : List.of();
    }

    /** What a file proposes and has not been decided. */
    Look look(Viewer viewer, PlanId id, long file) {
        OpenPlan plan = draft(viewer, id);
        return look(plan, returns.find(id, file).orElseThrow(() -> new NotThere("Word-filen")));
    }

    private Look look(OpenPlan plan, Return file) {
        Exported base =
                files.exported(plan.id(), file.exportId())
                        .orElseThrow(() -> new NotThere("Word-filen"));
        Comparison all = Comparison.of(base, file.plan(), new Standing(plan, organisation));
        Set<String> settled = file.settled();
        List<Loose> tray = settled.contains(Decision.TRAY) ? List.of() : all.tray();
        return new Look(
                plan,
                file,
                new Comparison(
                        all.proposals().stream()
                                .filter(proposal -> !settled.contains(proposal.key()))
                                .toList(),
                        tray));
    }

    /**
     * Carries out some proposals and lets others go.
     *
     * @return what could not be done, by the proposal's key; those are still open
     */
    Decision.Result decide(
            Viewer viewer,
            PlanId id,
            long file,
            Collection<Decision> accept,
            Collection<Decision> reject) {
        Look look = look(viewer, id, file);
        Map<String, Decision> wanted = Decision.byKey(accept);
        List<Proposal> chosen =
                look.open().proposals().stream()
                        .filter(proposal -> wanted.containsKey(proposal.key()))
                        .toList();
        Decision.Result result = accepting.carryOut(viewer, id, chosen, wanted);
        List<String> rejected = new ArrayList<>();
        Set<String> unwanted = Decision.byKey(reject).keySet();
        look.open().proposals().stream()
                .map(Proposal::key)
                .filter(unwanted::contains)
                .filter(key -> !wanted.containsKey(key))
                .forEach(rejected::add);
        if (unwanted.contains(Decision.TRAY)) {
            rejected.add(Decision.TRAY);
        }
        if (!result.done().isEmpty() || !rejected.isEmpty()) {
            returns.settle(look.plan(), file, result.done(), rejected, viewer.actor());
        }
        return result;
    }

    private OpenPlan draft(Viewer viewer, PlanId id) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        if (!plan.isDraft()) {
            throw Refusals.frozen(plan.plan().status());
        }
        return plan;
    }
}
