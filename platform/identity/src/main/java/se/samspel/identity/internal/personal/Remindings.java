package se.samspel.identity.internal.personal;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UserId;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.Database;
import se.samspel.identity.RemindingChosen;
import se.samspel.identity.internal.People;

/** How often each person wants to be reminded; once a week until they say otherwise. */
@Component(service = Remindings.class)
public final class Remindings {
    static final Reminding UNTIL_CHOSEN = Reminding.WEEKLY;

    private final Database database;
    private final People people;

    @Activate
    public Remindings(
            @Reference(target = "(schema=identity)") Database database, @Reference People people) {
        this.database = database;
        this.people = people;
    }

    Reminding of(UserId user) {
        return database.read(
                query ->
                        query.sql("select often from identity_reminding where account_id = :id")
                                .with("id", user)
                                .first(Reminding.class)
                                .orElse(UNTIL_CHOSEN));
    }

    void choose(Viewer by, Reminding often) {
        database.write(
                tx -> {
                    tx.publish(
                            by.actor(),
                            new RemindingChosen(
                                    by.user(), often.written(), people.scopeOf(by.user())));
                    return tx.sql(
                                    """
                                    insert into identity_reminding (account_id, often)
                                    values (:id, :often)
                                    on conflict (account_id) do update set often = excluded.often
                                    """)
                            .with("id", by.user())
                            .with("often", often)
                            .run();
                });
    }

    private record Row(long accountId, Reminding often) {}

    /** What everyone who has chosen has chosen. */
    Function<UserId, Reminding> all() {
        Map<Long, Reminding> chosen =
                database
                        .read(
                                query ->
                                        query.sql(
                                                        "select account_id, often from identity_reminding")
                                                .list(Row.class))
                        .stream()
                        .collect(Collectors.toMap(Row::accountId, Row::often));
        return user -> chosen.getOrDefault(user.value(), UNTIL_CHOSEN);
    }
}
