package se.samspel.arkiv.internal.structure;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.UnitId;
import se.samspel.api.access.Viewer;
import se.samspel.api.interventions.Interventions;

/** The register of insatser, as long as it is there. */
@Component(service = KnownInterventions.class)
public final class KnownInterventions {
    private final AtomicReference<@Nullable Interventions> register = new AtomicReference<>();

    /** Takes the register. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutRegister")
    public void withRegister(Interventions found) {
        register.set(found);
    }

    /** Forgets the register when it goes away; what was found stays. */
    public void withoutRegister(Interventions gone) {
        register.compareAndSet(gone, null);
    }

    /** Those there are to choose from in a document about a förbund. */
    public List<Interventions.Known> of(@Nullable UnitId association) {
        Interventions now = register.get();
        return now == null || association == null ? List.of() : now.of(association);
    }

    /** The page of an insats that a document names; empty when there is none that the viewer may open. */
    String path(Viewer viewer, String ref) {
        Interventions now = register.get();
        return now == null || !ref.matches("\\d{1,18}")
                ? ""
                : now.open(viewer, Long.parseLong(ref)).map(Interventions.Known::path).orElse("");
    }
}
