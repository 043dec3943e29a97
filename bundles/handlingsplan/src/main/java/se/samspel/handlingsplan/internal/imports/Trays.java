package se.samspel.handlingsplan.internal.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.SaveOutcome;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionKind;
import se.samspel.handlingsplan.TraySorted;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.PlanAddress;
import se.samspel.handlingsplan.internal.PlanChange;
import se.samspel.handlingsplan.internal.PlanOutcome;
import se.samspel.handlingsplan.internal.PlanTray;
import se.samspel.handlingsplan.internal.PlanTx;
import se.samspel.handlingsplan.internal.Plans;
import se.samspel.handlingsplan.internal.Row;
import se.samspel.handlingsplan.internal.TrayView;

/** What came with a plan out of a file and has no place in it: shown beside the plan, placed or thrown away by a person. */
@Component(service = {Trays.class, PlanTray.class})
public final class Trays implements PlanTray {
    private static final int SHORT = 400;
    private static final int LONGEST = 2_000;

    private final Database database;
    private final Plans plans;
    private final Clock clock;

    @Activate
    public Trays(
            @Reference(target = "(schema=plan)") Database database,
            @Reference Plans plans,
            @Reference Clock clock) {
        this.database = database;
        this.plans = plans;
        this.clock = clock;
    }

    /** What came of placing a piece. */
    sealed interface Outcome {
        /** Done. */
        record Placed(String section) implements Outcome {}

        /** Nothing was changed; why, in Swedish. */
        record Refused(int status, String sentence) implements Outcome {}
    }

    @Override
    public Optional<TrayView> of(Viewer viewer, OpenPlan plan) {
        List<KeptPiece> pieces = pieces(plan.id());
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new TrayView(
                        PlanAddress.of(plan.id()) + "/ej-placerat",
                        Swedish.count(pieces.size(), "bit", "bitar"),
                        pieces.stream().map(Trays::line).toList(),
                        places(plan)));
    }

    /** What lies in the tray of a plan. */
    List<KeptPiece> pieces(PlanId plan) {
        return database.read(query -> ImportRows.tray(query, plan));
    }

    private static TrayView.Line line(KeptPiece piece) {
        return new TrayView.Line(
                piece.id(),
                piece.version(),
                piece.under(),
                ImportViews.start(piece.content()),
                piece.content(),
                piece.question() ? ("Frågor till dialogen. " + piece.note()).strip() : piece.note(),
                piece.question());
    }

    /** Where in a plan something can be put: its texts, its areas as goals, and the prioritised groups. */
    static List<TrayView.Group> places(OpenPlan plan) {
        List<TrayView.Group> groups = new ArrayList<>();
        for (Row.SectionRow section : plan.sections()) {
            List<Field.Choice> places = new ArrayList<>();
            plan.textsOf(section.section()).stream()
                    .filter(text -> text.choices().isEmpty() && text.type().most() > SHORT)
                    .forEach(
                            text ->
                                    places.add(
                                            new Field.Choice("text/" + text.id(), text.label())));
            if (section.kind() == SectionKind.AREA) {
                places.add(new Field.Choice("goal/" + section.section(), "Nytt mål"));
            }
            if (section.kind() == SectionKind.TARGET_GROUPS) {
                places.add(new Field.Choice("group/" + section.section(), "Ny prioriterad grupp"));
            }
            if (!places.isEmpty()) {
                groups.add(new TrayView.Group(section.heading(), places));
            }
        }
        return groups;
    }

    /** Puts a piece in its place in the plan, in one transaction. */
    Outcome place(Viewer viewer, PlanId id, long piece, long version, String place) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        KeptPiece kept = find(id, piece);
        Optional<PlanChange> change = change(plan, kept, place);
        if (change.isEmpty()) {
            return new Outcome.Refused(422, "Välj en plats i listan. Biten ligger kvar.");
        }
        if (kept.isMasked()) {
            return new Outcome.Refused(
                    422,
                    "I biten stod något som ser ut som ett personnummer ("
                            + kept.masked()
                            + "). Skriv in texten i planen utan det, och släng biten.");
        }
        Optional<String> tooLong = tooLong(plan, change.get());
        if (tooLong.isPresent()) {
            return new Outcome.Refused(422, tooLong.get());
        }
        String section =
                change.get() instanceof PlanChange.Add add
                        ? add.parent()
                        : plan.sectionOf(change.get()).map(it -> it.section().value()).orElse("");
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put(
                "kind",
                change.get().part() == Part.GOAL
                        ? PieceKind.GOAL.name()
                        : change.get().part() == Part.TARGET_GROUP
                                ? PieceKind.TARGET_GROUP.name()
                                : PieceKind.TEXT.name());
        columns.put("section", section);
        return sorted(
                viewer,
                plan,
                kept,
                version,
                columns,
                tx -> new PlanTx(tx, id, viewer.actor(), clock.instant()).make(change.get()),
                section);
    }

    /** Throws a piece away; the history keeps it. */
    Outcome discard(Viewer viewer, PlanId id, long piece, long version) {
        OpenPlan plan = plans.openToEdit(viewer, id);
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("kind", PieceKind.GONE.name());
        return sorted(viewer, plan, find(id, piece), version, columns, tx -> null, "");
    }

    private KeptPiece find(PlanId plan, long piece) {
        return pieces(plan).stream()
                .filter(it -> it.id() == piece)
                .findFirst()
                .orElseThrow(() -> new NotThere("Biten"));
    }

    private static Optional<PlanChange> change(OpenPlan plan, KeptPiece piece, String place) {
        boolean offered =
                places(plan).stream()
                        .flatMap(it -> it.places().stream())
                        .anyMatch(it -> it.value().equals(place));
        if (!offered) {
            return Optional.empty();
        }
        String where = place.substring(place.indexOf('/') + 1);
        if (place.startsWith("goal/")) {
            return Optional.of(
                    new PlanChange.Add(Part.GOAL, where, Map.of("wording", piece.content())));
        }
        if (place.startsWith("group/")) {
            return Optional.of(
                    new PlanChange.Add(
                            Part.TARGET_GROUP,
                            Part.TARGET_GROUPS,
                            Map.of(
                                    "name",
                                    ImportViews.start(piece.content()),
                                    "note",
                                    piece.content())));
        }
        return plan.texts().stream()
                .filter(text -> Long.toString(text.id()).equals(where))
                .findFirst()
                .map(
                        text ->
                                new PlanChange.Save(
                                        Part.TEXT,
                                        text.id(),
                                        text.version(),
                                        Map.of(
                                                "value",
                                                text.value().isBlank()
                                                        ? piece.content()
                                                        : text.value()
                                                                + "\n\n"
                                                                + piece.content())));
    }

    private static Optional<String> tooLong(OpenPlan plan, PlanChange change) {
        boolean fits =
                switch (change) {
                    case PlanChange.Add add ->
                            add.values().values().stream().allMatch(it -> it.length() <= LONGEST);
                    case PlanChange.Save save ->
                            plan.texts().stream()
                                    .filter(text -> text.id() == save.row())
                                    .allMatch(
                                            text ->
                                                    save.values().getOrDefault("value", "").length()
                                                            <= text.most());
                    default -> true;
                };
        return fits
                ? Optional.empty()
                : Optional.of(
                        "Biten är för lång för den platsen. Den ligger kvar. Ladda ner brickan som text och skriv in det viktigaste.");
    }

    private Outcome sorted(
            Viewer viewer,
            OpenPlan plan,
            KeptPiece piece,
            long version,
            Map<String, @Nullable Object> columns,
            InPlan inPlan,
            String section) {
        try {
            return database.write(
                    tx -> {
                        SaveOutcome saved =
                                tx.save(
                                        "plan_import_piece",
                                        piece.ref(),
                                        version,
                                        columns,
                                        viewer.actor());
                        if (!(saved instanceof SaveOutcome.Saved)) {
                            throw new Elsewhere(
                                    "Någon annan hann före med den här biten. Läs in planen igen.");
                        }
                        @Nullable PlanOutcome made = inPlan.make(tx);
                        if (made != null && !(made instanceof PlanOutcome.Saved)) {
                            throw new Elsewhere(
                                    "Någon annan ändrade på samma plats samtidigt. Biten ligger kvar. Försök igen.");
                        }
                        tx.publish(
                                viewer.actor(), new TraySorted(plan.id(), Scope.unit(plan.lead())));
                        return new Outcome.Placed(section);
                    });
        } catch (Elsewhere refused) {
            return new Outcome.Refused(409, refused.sentence());
        }
    }

    private interface InPlan {
        @Nullable PlanOutcome make(Tx tx);
    }

    /** Carries a refusal out of the transaction, so that all of it is rolled back. */
    private static final class Elsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String sentence;

        Elsewhere(String sentence) {
            super(sentence, null, false, false);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    /** The tray as a text to take away. */
    static String text(String title, List<KeptPiece> pieces) {
        StringBuilder text = new StringBuilder(title).append("\n\nEj placerat\n");
        for (KeptPiece piece : pieces) {
            text.append('\n');
            if (!piece.under().isEmpty() && !piece.content().startsWith(piece.under())) {
                text.append(piece.under()).append('\n');
            }
            text.append(piece.content()).append('\n');
        }
        return text.toString();
    }
}
