package se.samspel.handlingsplan.internal.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Access;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.handlingsplan.ImportId;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanImported;
import se.samspel.handlingsplan.internal.NewPlans;
import se.samspel.handlingsplan.internal.PlanAction;
import se.samspel.handlingsplan.internal.Template;

/** Makes the plan of a file, once, when a person has looked at what was found. */
@Component(service = ImportedPlans.class)
public final class ImportedPlans {
    private final Imports imports;
    private final NewPlans newPlans;
    private final Access access;
    private final Appendices appendices;
    private final Database database;

    @Activate
    public ImportedPlans(
            @Reference Imports imports,
            @Reference NewPlans newPlans,
            @Reference Access access,
            @Reference Appendices appendices,
            @Reference(target = "(schema=plan)") Database database) {
        this.imports = imports;
        this.newPlans = newPlans;
        this.access = access;
        this.appendices = appendices;
        this.database = database;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** The plan is there, now or since an earlier click. */
        record Made(PlanId plan) implements Outcome {}

        /**
         * Something has to be corrected first; nothing was made.
         *
         * @param pieces sentences by piece
         * @param facts sentences by field
         */
        record Invalid(Map<Long, String> pieces, Map<String, String> facts) implements Outcome {}
    }

    Outcome make(Viewer viewer, ImportId id) {
        Imports.Open open = imports.open(viewer, id);
        access.require(viewer, PlanAction.EDIT, open.row().owner());
        Optional<PlanId> before = made(open.row());
        if (before.isPresent()) {
            return new Outcome.Made(before.get());
        }
        if (open.row().state() != ImportState.READY || open.template().isEmpty()) {
            return new Outcome.Invalid(
                    Map.of(),
                    Map.of("template", "Filen är inte inläst, eller så finns mallen inte längre."));
        }
        ImportedContent content = new ImportedContent(open.template().get(), open.pieces());
        if (!content.problems().isEmpty()) {
            return new Outcome.Invalid(content.problems(), Map.of());
        }
        return begin(viewer, open.row(), content);
    }

    private Outcome begin(Viewer viewer, ImportRow row, ImportedContent content) {
        Map<String, String> facts = row.factValues();
        Template template = content.extended();
        try {
            NewPlans.Begun begun =
                    newPlans.begin(
                            viewer,
                            List.of(row.owner()),
                            Optional.of(template),
                            facts,
                            content.content(facts),
                            (tx, plan) -> claim(tx, row, plan, viewer));
            return switch (begun) {
                case NewPlans.Begun.Made made -> {
                    PlanImported imported =
                            new PlanImported(made.plan(), row.importId(), row.scope());
                    appendices.give(imported, viewer.actor());
                    yield new Outcome.Made(made.plan());
                }
                case NewPlans.Begun.Invalid invalid -> invalid(content, invalid.problems());
            };
        } catch (MadeBefore other) {
            return database.read(query -> ImportRows.find(query, row.importId()))
                    .flatMap(ImportedPlans::made)
                    .<Outcome>map(Outcome.Made::new)
                    .orElseGet(
                            () ->
                                    new Outcome.Invalid(
                                            Map.of(),
                                            Map.of(
                                                    "template",
                                                    "Någon annan slängde inläsningen.")));
        }
    }

    private static void claim(Tx tx, ImportRow row, PlanId plan, Viewer viewer) {
        if (!ImportRows.move(tx, row.importId(), ImportState.READY, ImportState.MADE, "")) {
            throw new MadeBefore();
        }
        tx.sql("update plan_import set plan_id = :plan where id = :id")
                .with("plan", plan)
                .with("id", row.id())
                .run();
        tx.publish(viewer.actor(), new PlanImported(plan, row.importId(), row.scope()));
    }

    private static Optional<PlanId> made(ImportRow row) {
        return Optional.ofNullable(row.planId()).map(PlanId::new);
    }

    private static Outcome invalid(ImportedContent content, Map<String, String> problems) {
        Map<Long, String> pieces = new LinkedHashMap<>();
        Map<String, String> facts = new LinkedHashMap<>();
        problems.forEach(
                (path, sentence) -> {
                    Optional<Long> piece = content.origin(path);
                    if (piece.isPresent()) {
                        pieces.put(piece.get(), sentence);
                    } else {
                        facts.put(path.replaceFirst("^facts\\.", ""), sentence);
                    }
                });
        return new Outcome.Invalid(pieces, facts);
    }

    /** Someone else's click was first; takes the second plan back. */
    private static final class MadeBefore extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MadeBefore() {
            super("the plan was made before", null, false, false);
        }
    }
}
