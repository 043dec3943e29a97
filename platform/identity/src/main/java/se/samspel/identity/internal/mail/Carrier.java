package se.samspel.identity.internal.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.storage.Files;

/** Takes the letters to the mail server, on a thread of its own; without settings there is no thread. */
@Component(service = Carrier.class, immediate = true)
public final class Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final int BAG = 20;

    private final Letters letters;
    private final MailServer server;
    private final Thread thread;

    @Activate
    public Carrier(@Reference Letters letters, @Reference Files files, @Reference Clock clock) {
        this(letters, new MailServer(letters.settings(), files, clock));
        if (letters.isSetUp()) {
            thread.start();
        }
    }

    private Carrier(Letters letters, MailServer server) {
        this.letters = letters;
        this.server = server;
        this.thread = Thread.ofVirtual().name("mail").unstarted(this::walk);
    }

    /** The same without its thread: whoever asks takes each bag with {@link #carry}. */
    static Carrier byHand(Letters letters, Files files, Clock clock) {
        return new Carrier(letters, new MailServer(letters.settings(), files, clock));
    }

    @Deactivate
    void stop() {
        thread.interrupt();
    }

    private void walk() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                round();
                letters.await(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            while (carry() > 0) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
            letters.tidy();
        } catch (RuntimeException trouble) {
            LOG.error(
                    "the letters could not be taken; trying again in {} s",
                    PAUSE.toSeconds(),
                    trouble);
        }
    }

    /** Takes one bag of letters; says how many there were. */
    int carry() {
        List<Envelope> envelopes = letters.claim(BAG);
        if (envelopes.isEmpty()) {
            return 0;
        }
        Map<Long, Handed> handed = server.hand(envelopes);
        envelopes.forEach(
                it ->
                        letters.settle(
                                it.id(),
                                handed.getOrDefault(
                                        it.id(), new Handed.Later("Brevet hann inte skickas."))));
        return envelopes.size();
    }
}
