package se.samspel.identity.internal.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.health.HealthSource;
import se.samspel.api.health.PartHealth;
import se.samspel.api.post.Outbox;
import se.samspel.api.web.Swedish;

/** How outgoing mail is doing. */
@Component(service = HealthSource.class)
public final class MailHealth implements HealthSource {
    private final Outbox outbox;

    @Activate
    public MailHealth(@Reference Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public PartHealth take() {
        Outbox.Standing standing = outbox.standing();
        return new PartHealth("epost", "E-post", 50, facts(standing), worries(standing), List.of());
    }

    private static List<PartHealth.Fact> facts(Outbox.Standing standing) {
        if (!standing.setUp()) {
            return List.of(
                    new PartHealth.Fact(
                            "server", "E-postserver", "inte inställd; ingen e-post skickas"));
        }
        List<PartHealth.Fact> facts = new ArrayList<>();
        facts.add(new PartHealth.Fact("server", "E-postserver", standing.server()));
        facts.add(letters("waiting", "Väntar", standing.waiting()));
        facts.add(letters("failed", "Gick inte fram", standing.failed()));
        Instant last = standing.lastSent();
        facts.add(
                new PartHealth.Fact(
                        "lastSent",
                        "Senast skickat",
                        last == null ? "inget än" : Swedish.moment(last)));
        return facts;
    }

    private static PartHealth.Fact letters(String key, String label, long count) {
        return new PartHealth.Fact(key, label, Swedish.count(count, "brev", "brev"), count);
    }

    private static List<String> worries(Outbox.Standing standing) {
        List<String> worries = new ArrayList<>();
        if (standing.failed() > 0) {
            worries.add(
                    Swedish.count(standing.failed(), "brev", "brev")
                            + " gick inte fram. Försök igen eller släng under Administration, E-post.");
        }
        String trouble = standing.trouble();
        if (trouble != null && standing.waiting() > 0) {
            worries.add(trouble + " Breven ligger kvar och skickas när den svarar.");
        }
        return worries;
    }
}
