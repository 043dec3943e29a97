package se.samspel.arkiv.internal.structure;

import java.util.ArrayList;
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

    /** What insatser are called today; the words of documents are all there is while the register is away. */
    public RegisterToday today() {
        Interventions now = register.get();
        return RegisterToday.of(now == null ? List.of() : now.called());
    }

    /** Whether the register is there. */
    boolean isThere() {
        return register.get() != null;
    }

    /** Every way in which the insatser of a förbund are and have been called, to look for in a text. */
    List<Names.Name> names(@Nullable UnitId association) {
        Interventions now = register.get();
        return now == null || association == null
                ? List.of()
                : now.called().stream()
                        .filter(it -> it.association().equals(association))
                        .map(KnownInterventions::name)
                        .toList();
    }

    private static Names.Name name(Interventions.Called called) {
        List<String> words = new ArrayList<>(called.earlier());
        words.addFirst(called.name());
        return new Names.Name(Long.toString(called.id()), called.name(), words);
    }

    /** The page of an insats that a document names; empty when there is none that the viewer may open. */
    String path(Viewer viewer, String ref) {
        Interventions now = register.get();
        return now == null || !ref.matches("\\d{1,18}")
                ? ""
                : now.open(viewer, Long.parseLong(ref)).map(Interventions.Known::path).orElse("");
    }
}
