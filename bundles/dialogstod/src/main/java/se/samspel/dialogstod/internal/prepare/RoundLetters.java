package se.samspel.dialogstod.internal.prepare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.storage.Delivery;
import se.samspel.api.storage.Event;
import se.samspel.api.storage.EventListener;
import se.samspel.api.web.Swedish;
import se.samspel.dialogstod.RoundBegun;
import se.samspel.dialogstod.RoundId;
import se.samspel.dialogstod.RoundReminded;
import se.samspel.dialogstod.RoundStatus;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundAddress;
import se.samspel.dialogstod.internal.round.RoundLine;
import se.samspel.dialogstod.internal.round.RoundList;
import se.samspel.dialogstod.internal.round.Rounds;

/**
 * Writes to those who work in the group when a round is begun, so that they know what to prepare and until when, and to
 * those who are not ready when they are reminded.
 */
@Component(service = EventListener.class)
public final class RoundLetters implements EventListener {
    private final AtomicReference<@Nullable Post> post = new AtomicReference<>();
    private final Rounds rounds;
    private final RoundList list;
    private final Organisation organisation;

    @Activate
    public RoundLetters(
            @Reference Rounds rounds,
            @Reference RoundList list,
            @Reference Organisation organisation) {
        this.rounds = rounds;
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
        return "skriva till gruppen om en ny omgång dialog och påminna om den";
    }

    @Override
    public Set<Class<? extends Event>> events() {
        return Set.of(RoundBegun.class, RoundReminded.class);
    }

    @Override
    public void on(Delivery delivery) {
        Post open = post.get();
        if (open == null || !open.isSetUp()) {
            return;
        }
        switch (delivery.event()) {
            case RoundBegun begun ->
                    round(begun.group(), begun.round())
                            .ifPresent(it -> open.put(begun(it), users(people(it.group()))));
            case RoundReminded reminded ->
                    round(reminded.group(), reminded.round())
                            .filter(it -> it.status() == RoundStatus.PREPARING)
                            .ifPresent(it -> open.put(reminder(it, reminded.day()), unready(it)));
            default -> throw new IllegalArgumentException("not one of those asked for");
        }
    }

    private Optional<RoundLine> round(UnitId group, RoundId round) {
        return list.of(group).stream().filter(it -> it.id().equals(round)).findFirst();
    }

    private Letter begun(RoundLine round) {
        return letter(
                round,
                "dialogue.begun-" + round.id(),
                "Förbered dialogen: " + round.title(),
                organisation.name(round.group())
                        + " ska prata igenom "
                        + Swedish.count(round.questions(), "fråga", "frågor")
                        + on(round.day())
                        + ". "
                        + until(round));
    }

    private Letter reminder(RoundLine round, String day) {
        return letter(
                round,
                "dialogue.reminded-" + round.id() + "-" + day,
                "Påminnelse om dialogen: " + round.title(),
                organisation.name(round.group())
                        + " väntar på svar inför samtalet"
                        + on(round.day())
                        + ". "
                        + until(round)
                        + " Säg till på sidan när du är klar. Har du redan svarat behöver du inte göra mer.");
    }

    private static Letter letter(RoundLine round, String key, String subject, String text) {
        return new Letter(
                key,
                subject,
                List.of(
                        new Letter.Text(text),
                        new Letter.Link("Förbered dina svar", RoundAddress.preparing(round.id()))));
    }

    private static String on(@Nullable LocalDate day) {
        return day == null ? "" : " den " + Swedish.date(day);
    }

    private static String until(RoundLine round) {
        LocalDate due = round.due();
        return due == null
                ? "Förbered dina svar innan gruppen ses."
                : "Förbered dina svar senast den " + Swedish.date(due) + ".";
    }

    /** Those who work in the group, each as who they are there. */
    private List<Viewer> people(UnitId group) {
        Map<UserId, List<Organisation.Person>> people =
                organisation.peopleOf(group).stream()
                        .filter(it -> Role.writers().contains(it.membership().role()))
                        .collect(
                                Collectors.groupingBy(
                                        Organisation.Person::user,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return people.values().stream().map(one -> viewer(one, group)).toList();
    }

    private static Viewer viewer(List<Organisation.Person> one, UnitId group) {
        return new Viewer(
                one.getFirst().user(),
                one.getFirst().name(),
                one.stream().map(Organisation.Person::membership).toList(),
                group);
    }

    private static List<UserId> users(List<Viewer> people) {
        return people.stream().map(Viewer::user).toList();
    }

    private List<UserId> unready(RoundLine round) {
        return users(people(round.group()).stream().filter(it -> isAsked(it, round)).toList());
    }

    /** Whether somebody gets a reminder; in a round without names all, so that a letter tells nothing of who has answered. */
    private boolean isAsked(Viewer person, RoundLine line) {
        return rounds.find(person, line.id())
                .filter(
                        round ->
                                round.naming() == Round.Naming.ANONYMOUS
                                        || new Unready(rounds).isAsked(person, round))
                .isPresent();
    }
}
