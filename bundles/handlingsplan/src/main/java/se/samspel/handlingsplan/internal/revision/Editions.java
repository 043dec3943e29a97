package se.samspel.handlingsplan.internal.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.FileId;
import se.samspel.api.storage.Files;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.PlanStatus;
import se.samspel.handlingsplan.internal.Adoptions;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.PlanText;
import se.samspel.handlingsplan.internal.Plans;

/** The versions of a plan over the years, with the one that is being written, as far as the viewer may see them. */
@Component(service = Editions.class)
public final class Editions {
    private final Plans plans;
    private final Revisions revisions;
    private final Adoptions adoptions;
    private final Organisation organisation;
    private final Files files;
    private final Database database;

    @Activate
    public Editions(
            @Reference Plans plans,
            @Reference Revisions revisions,
            @Reference Adoptions adoptions,
            @Reference Organisation organisation,
            @Reference Files files,
            @Reference(target = "(schema=plan)") Database database) {
        this.plans = plans;
        this.revisions = revisions;
        this.adoptions = adoptions;
        this.organisation = organisation;
        this.files = files;
        this.database = database;
    }

    /**
     * One edition.
     *
     * @param plan the plan whose rows it is
     * @param key the number of a version, or {@code utkast}
     * @param version null for what is being written
     */
    public record Edition(
            PlanId plan,
            String key,
            PlanStatus status,
            Instant at,
            String byName,
            Adoptions.@org.jspecify.annotations.Nullable Version version) {
        /** What people call it. */
        public String label() {
            return version == null ? "Utkastet" : "Version " + version.number();
        }
    }

    /** All editions of a plan and of those it revises or is revised by, the first first. */
    public List<Edition> of(Viewer viewer, PlanId plan) {
        plans.open(viewer, plan);
        List<Edition> editions = new ArrayList<>();
        for (PlanId step : revisions.line(plan)) {
            open(viewer, step).ifPresent(it -> add(editions, it));
        }
        return editions;
    }

    private Optional<OpenPlan> open(Viewer viewer, PlanId plan) {
        try {
            return Optional.of(plans.open(viewer, plan));
        } catch (NotThere hidden) {
            return Optional.empty();
        }
    }

    private void add(List<Edition> editions, OpenPlan plan) {
        adoptions.of(plan.id()).reversed().stream()
                .map(
                        it ->
                                new Edition(
                                        plan.id(),
                                        Integer.toString(it.number()),
                                        PlanStatus.ADOPTED,
                                        it.adoptedAt(),
                                        it.adoptedBy(),
                                        it))
                .forEach(editions::add);
        if (plan.isAdoptable()) {
            editions.add(
                    new Edition(
                            plan.id(),
                            "utkast",
                            plan.plan().status(),
                            plan.plan().touchedAt(),
                            plan.plan().touchedBy(),
                            null));
        }
    }

    /**
     * What differs between two editions.
     *
     * @throws NotThere when there is no such edition for the viewer
     */
    public PlanDifference difference(Viewer viewer, PlanId plan, String from, String to) {
        List<Edition> editions = of(viewer, plan);
        return PlanDifference.between(
                wording(viewer, find(editions, from)), wording(viewer, find(editions, to)));
    }

    private static Edition find(List<Edition> editions, String key) {
        return editions.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotThere("Versionen"));
    }

    private PlanWording wording(Viewer viewer, Edition edition) {
        LongUnaryOperator roots = database.read(query -> Revisions.roots(query, edition.plan()));
        OpenPlan plan = plans.open(viewer, edition.plan());
        Adoptions.Version version = edition.version();
        String text =
                version == null
                        ? PlanText.write(plan.value(plans.today()), organisation::name)
                        : read(version.snapshot());
        return PlanWording.of(PlanText.read(text), roots, plan);
    }

    private String read(FileId file) {
        try (InputStream content = files.open(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a version's snapshot cannot be read", unreadable);
        }
    }
}
