package se.samspel.insatser.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.access.Viewer;
import se.samspel.api.interventions.InterventionUse;
import se.samspel.insatser.InterventionId;

/** Asks the other features where an insats is used. One that fails is left out; the page stands. */
@Component(service = Uses.class)
public final class Uses {
    private static final Logger LOG = LoggerFactory.getLogger(Uses.class);
    private final List<InterventionUse> features = new CopyOnWriteArrayList<>();

    /** Takes a feature that links to insatser. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "without")
    public void with(InterventionUse feature) {
        features.add(feature);
    }

    /** Forgets it when it goes away. */
    public void without(InterventionUse feature) {
        features.remove(feature);
    }

    List<InterventionUse.Use> of(Viewer viewer, InterventionId id) {
        List<InterventionUse.Use> uses = new ArrayList<>();
        for (InterventionUse feature : features) {
            try {
                uses.addAll(feature.of(viewer, id.value()));
            } catch (RuntimeException broken) {
                LOG.warn("{} cannot say where insats {} is used", feature.getClass(), id, broken);
            }
        }
        return uses;
    }
}
