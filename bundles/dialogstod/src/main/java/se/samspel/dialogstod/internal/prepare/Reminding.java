package se.samspel.dialogstod.internal.prepare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Post;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;
import se.samspel.dialogstod.internal.round.RoundRefusals;
import se.samspel.dialogstod.internal.round.Rounds;

/** Asks those who are not ready to prepare, when who leads the round wants it; the letters are {@link RoundLetters}'. */
@Component(service = Reminding.class)
public final class Reminding {
    private final AtomicReference<@Nullable Post> post = new AtomicReference<>();
    private final Rounds rounds;
    private final Clock clock;

    @Activate
    public Reminding(@Reference Rounds rounds, @Reference Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutPost")
    public void withPost(Post found) {
        post.set(found);
    }

    /** Forgets the mail when it goes away. */
    public void withoutPost(Post gone) {
        post.compareAndSet(gone, null);
    }

    /** Whether a reminder would go: the round is prepared, mail goes from here, and none has gone today. */
    boolean isPossible(Round round) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
        return round.is(RoundStatus.PREPARING) && mails() && !today.equals(round.reminded());
    }

    private boolean mails() {
        Post open = post.get();
        return open != null && open.isSetUp();
    }

    /**
     * Reminds.
     *
     * @throws Problem 409 when no mail goes from the server or the round is not prepared, 422 when one has gone today
     */
    void remind(Viewer viewer, RoundId round) {
        if (!mails()) {
            rounds.open(viewer, round);
            throw new Problem(
                    409,
                    "Ingen påminnelse har gått",
                    "Servern skickar ingen e-post. Säg till dem som inte är klara på annat sätt.");
        }
        RoundRefusals.saved(rounds.write(viewer, round, new RoundChange.Remind(), ""));
    }
}
