package se.samspel.insatser.internal;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.interventions.InterventionFollower;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.insatser.InterventionAdded;
import se.samspel.insatser.InterventionSaved;

/** Tells the features that keep names of insatser when one is called something else; safe to repeat. */
@Component(service = EventListener.class)
public final class TellFollowers implements EventListener {
    private final RegisteredNames names;
    private final List<InterventionFollower> followers = new CopyOnWriteArrayList<>();

    @Activate
    public TellFollowers(@Reference RegisteredNames names) {
        this.names = names;
    }

    /** Takes a feature that keeps names. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "without")
    public void with(InterventionFollower follower) {
        followers.add(follower);
    }

    /** Forgets it when it goes away. */
    public void without(InterventionFollower follower) {
        followers.remove(follower);
    }

    @Override
    public String name() {
        return "intervention.names";
    }

    @Override
    public String work() {
        return "visa insatser under det namn de har i dag";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(InterventionAdded.class, InterventionSaved.class);
    }

    @Override
    public void on(Delivery delivery) {
        names.forget();
        followers.forEach(InterventionFollower::namesChanged);
    }
}
