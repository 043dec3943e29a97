package se.samspel.dialogstod.internal.prepare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.UserId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.dialogstod.RoundBegun;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundLine;
import se.samspel.dialogstod.internal.round.RoundList;

/** Writes to those who work in the group when a round is begun, so that they know what to prepare and until when. */
@Component(service = EventListener.class)
public final class RoundLetters implements EventListener {
    private final AtomicReference<@Nullable Post> post = new AtomicReference<>();
    private final RoundList list;
    private final Organisation organisation;

    @Activate
    public RoundLetters(@Reference RoundList list, @Reference Organisation organisation) {
        this.list = list;
        this.organisation = organisation;
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

    @Override
    public String name() {
        return "dialogue.letters";
    }

    @Override
    public String work() {
        return "skriva till gruppen om en ny omgång dialog";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(RoundBegun.class);
    }

    @Override
    public void on(Delivery delivery) {
        Post open = post.get();
        if (open == null || !open.isSetUp() || !(delivery.event() instanceof RoundBegun begun)) {
            return;
        }
        Optional<RoundLine> round =
                list.of(begun.group()).stream()
                        .filter(it -> it.id().equals(begun.round()))
                        .findFirst();
        round.ifPresent(it -> open.put(letter(it), people(begun)));
    }

    private Letter letter(RoundLine round) {
        String until =
                round.due() == null
                        ? "Förbered dina svar innan gruppen ses."
                        : "Förbered dina svar senast " + round.due() + ".";
        return new Letter(
                "dialogue.begun-" + round.id(),
                "Förbered dialogen: " + round.title(),
                List.of(
                        new Letter.Text(
                                organisation.name(round.group())
                                        + " ska prata igenom "
                                        + round.questions()
                                        + " frågor"
                                        + (round.day() == null ? ". " : " " + round.day() + ". ")
                                        + until),
                        new Letter.Link("Förbered dina svar", RoundAddress.preparing(round.id()))));
    }

    private List<UserId> people(RoundBegun begun) {
        return organisation.peopleOf(begun.group()).stream()
                .filter(it -> Role.writers().contains(it.membership().role()))
                .map(Organisation.Person::user)
                .distinct()
                .toList();
    }
}
