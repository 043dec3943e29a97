package se.samspel.arkiv.internal.structure;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.interventions.InterventionFollower;

/** Follows the register of insatser: when something there is called something else, and once when the archive starts. */
@Component(service = InterventionFollower.class, immediate = true)
public final class FollowRegister implements InterventionFollower {
    private static final Logger LOG = LoggerFactory.getLogger(FollowRegister.class);

    private final InterventionsToday today;

    @Activate
    public FollowRegister(@Reference InterventionsToday today) {
        this.today = today;
        Thread.ofVirtual().name("arkiv.insatser.care").start(this::look);
    }

    @Override
    public void namesChanged() {
        int documents = today.renew();
        if (documents > 0) {
            LOG.info(
                    "{} documents show an insats under the name it has in the register", documents);
        }
    }

    private void look() {
        try {
            namesChanged();
        } catch (RuntimeException failed) {
            LOG.error(
                    "The names of insatser could not be compared with the register; documents keep"
                            + " the names they have until an insats is saved",
                    failed);
        }
    }
}
