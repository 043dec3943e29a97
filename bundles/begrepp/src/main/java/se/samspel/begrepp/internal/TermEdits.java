package se.samspel.begrepp.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.AccessDenied;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.fields.Field;
import se.samspel.api.storage.SaveOutcome;

/** Changes to a förbund's own terms: may they, does it fit, is there a personnummer in it, has someone else saved. */
@Component(service = TermEdits.class)
public final class TermEdits {
    private static final int LONGEST_ID = 60;

    private final OwnTerms own;
    private final Layers layers;
    private final Access access;
    private final AtomicReference<@Nullable IdentityNumberGuard> guard = new AtomicReference<>();

    @Activate
    public TermEdits(@Reference OwnTerms own, @Reference Layers layers, @Reference Access access) {
        this.own = own;
        this.layers = layers;
        this.access = access;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutGuard")
    public void withGuard(IdentityNumberGuard found) {
        guard.set(found);
    }

    /** Forgets the guard when it goes away. */
    public void withoutGuard(IdentityNumberGuard gone) {
        guard.compareAndSet(gone, null);
    }

    /** What came of a change. */
    sealed interface Outcome {
        /** Kept, or nothing was changed since it said so already. */
        record Saved(String term, long version) implements Outcome {}

        /** Someone else saved first. */
        record Conflict(SaveOutcome.Conflict with) implements Outcome {}

        /** It has to be corrected first; sentences by field. */
        record Invalid(Map<String, String> problems) implements Outcome {
            public Invalid {
                problems = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(problems));
            }
        }
    }

    /** The förbund whose terms the viewer may change; empty for those who may not. */
    Optional<UnitId> editable(Viewer viewer) {
        return layers.association(viewer).filter(it -> access.may(viewer, TermAction.EDIT, it));
    }

    /** Writes what a term that already exists means in the viewer's förbund; version 0 for the first time. */
    Outcome save(Viewer viewer, String term, long version, Map<String, String> values) {
        UnitId association = requireEditable(viewer);
        layers.require(viewer, term);
        return keep(viewer, association, term, version, TermFields.tidy(values));
    }

    /** Adds a term that no layer has. */
    Outcome add(Viewer viewer, Map<String, String> values) {
        UnitId association = requireEditable(viewer);
        Map<String, String> tidy = TermFields.tidy(values);
        String term = id(tidy.getOrDefault("name", ""));
        if (term.isEmpty() || TermAddress.of(term).equals(TermAddress.NEW)) {
            Map<String, String> problems = new LinkedHashMap<>(problems(tidy));
            problems.putIfAbsent("name", "Skriv begreppet som ni säger det, med bokstäver.");
            return new Outcome.Invalid(problems);
        }
        Optional<OwnTerms.Own> withdrawn =
                own.find(association, term).filter(OwnTerms.Own::withdrawn);
        if (withdrawn.isEmpty() && layers.find(viewer, term).isPresent()) {
            return new Outcome.Invalid(
                    Map.of(
                            "name",
                            "Begreppet finns redan. Sök upp det i listan och skriv vad det betyder hos"
                                    + " er där."));
        }
        return keep(
                viewer, association, term, withdrawn.map(OwnTerms.Own::version).orElse(0L), tidy);
    }

    /** Takes the förbund's own text away, so that the layers below speak again. */
    Outcome withdraw(Viewer viewer, String term, long version) {
        UnitId association = requireEditable(viewer);
        OwnTerms.Own row =
                own.find(association, term).orElseThrow(() -> new NotThere("Förbundets egen text"));
        return outcome(term, own.withdraw(viewer.actor(), row, version));
    }

    private Outcome keep(
            Viewer viewer,
            UnitId association,
            String term,
            long version,
            Map<String, String> values) {
        Map<String, String> problems = problems(values);
        return problems.isEmpty()
                ? outcome(term, own.save(viewer.actor(), association, term, version, values))
                : new Outcome.Invalid(problems);
    }

    private Map<String, String> problems(Map<String, String> values) {
        Map<String, String> problems = new LinkedHashMap<>(TermFields.problems(values));
        sensitive(TermFields.ALL, values).forEach(problems::putIfAbsent);
        return problems;
    }

    /** What seems to be a personnummer in the values, by field; nothing while there is no guard. */
    Map<String, String> sensitive(java.util.List<Field> fields, Map<String, String> values) {
        IdentityNumberGuard asked = guard.get();
        return asked == null ? Map.of() : asked.problems(fields, values);
    }

    private static Outcome outcome(String term, SaveOutcome saved) {
        return switch (saved) {
            case SaveOutcome.Saved kept -> new Outcome.Saved(term, kept.version());
            case SaveOutcome.Conflict conflict -> new Outcome.Conflict(conflict);
            case SaveOutcome.Gone gone -> throw new NotThere("Förbundets egen text");
        };
    }

    private UnitId requireEditable(Viewer viewer) {
        UnitId association =
                layers.association(viewer)
                        .orElseThrow(
                                () -> new AccessDenied("Du får inte ändra förbundets begrepp."));
        access.require(viewer, TermAction.EDIT, association);
        return association;
    }

    /** A term's id out of its name: "Bro till studier" becomes bro-till-studier. */
    private static String id(String name) {
        String plain =
                java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_ID));
        return cut.replaceAll("^-|-$", "");
    }
}
