package se.samspel.identity.internal.personal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.UserId;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.Letter;
import se.samspel.api.post.Post;
import se.samspel.api.post.ReminderSource;
import se.samspel.api.post.ReminderSource.News;
import se.samspel.api.post.ReminderSource.Reminder;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.api.web.Swedish;
import se.samspel.identity.internal.People;

/**
 * Once every weekday morning, puts a letter of reminders to each who wants one that day and has something to be reminded
 * of. Of several servers the first that comes to it makes the round; a round that was missed is not made up for, but a
 * week's letter comes on the first weekday of the week that the server is up.
 */
@Component(service = ReminderRound.class, immediate = true)
public final class ReminderRound {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int FROM_HOUR = 6;
    private static final int DAYS_AHEAD = 14;

    private final Database database;
    private final Post post;
    private final People people;
    private final Remindings remindings;
    private final Clock clock;
    private final Thread thread;

    /** What there is to be reminded of; those that come and go are seen in the next round. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ReminderSource> sources = List.of();

    @Activate
    public ReminderRound(
            @Reference(target = "(schema=identity)") Database database,
            @Reference Post post,
            @Reference People people,
            @Reference Remindings remindings,
            @Reference Clock clock) {
        this(database, post, people, remindings, clock, List.of());
        if (post.isSetUp()) {
            thread.start();
        }
    }

    ReminderRound(
            Database database,
            Post post,
            People people,
            Remindings remindings,
            Clock clock,
            List<ReminderSource> sources) {
        this.database = database;
        this.post = post;
        this.people = people;
        this.remindings = remindings;
        this.clock = clock;
        this.sources = List.copyOf(sources);
        this.thread = Thread.ofVirtual().name("reminders").unstarted(this::walk);
    }

    @Deactivate
    void stop() {
        thread.interrupt();
    }

    private void walk() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(PAUSE);
                try {
                    make();
                } catch (RuntimeException trouble) {
                    LOG.error("the reminders could not be put; trying again later", trouble);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes today's round if it is time and nobody has; says how many letters were put. */
    int make() {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), Swedish.ZONE);
        LocalDate today = now.toLocalDate();
        if (!post.isSetUp() || now.getHour() < FROM_HOUR || isWeekend(today)) {
            return 0;
        }
        Optional<Optional<LocalDate>> begun = begin(today);
        return begun.map(before -> round(today, before)).orElse(0);
    }

    /** Takes the day; empty when someone has, otherwise the day of the round before. */
    private Optional<Optional<LocalDate>> begin(LocalDate today) {
        return database.maintain(
                tx -> {
                    Optional<LocalDate> before =
                            tx.sql("select day from identity_round where name = 'reminders'")
                                    .first(LocalDate.class);
                    return take(tx, today) ? Optional.of(before) : Optional.empty();
                });
    }

    private static boolean take(Tx tx, LocalDate today) {
        return tx.sql(
                                """
                                insert into identity_round (name, day) values ('reminders', :today)
                                on conflict (name) do update set day = excluded.day
                                where identity_round.day < excluded.day
                                """)
                        .with("today", today)
                        .run()
                == 1;
    }

    private int round(LocalDate today, Optional<LocalDate> before) {
        boolean newWeek = isNewWeek(before, today);
        Function<UserId, Reminding> chosen = remindings.all();
        int put = 0;
        for (Viewer person : people.all()) {
            Reminding often = chosen.apply(person.user());
            if (often == Reminding.DAILY || (often == Reminding.WEEKLY && newWeek)) {
                put += remind(person, often, today, since(often, today, before));
            }
        }
        LOG.info("{} letters of reminders are put", put);
        return put;
    }

    /** When the letter before this was due; rather too early, since what is told twice does less harm than never. */
    private static Instant since(Reminding often, LocalDate today, Optional<LocalDate> before) {
        LocalDate day =
                often == Reminding.DAILY
                        ? before.orElse(today.minusDays(1))
                        : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .minusWeeks(1);
        return day.atTime(FROM_HOUR, 0).atZone(Swedish.ZONE).toInstant();
    }

    private int remind(Viewer person, Reminding often, LocalDate today, Instant since) {
        List<Reminder> reminders = new ArrayList<>();
        List<News> news = new ArrayList<>();
        for (ReminderSource source : sources) {
            try {
                reminders.addAll(source.of(person, today.plusDays(DAYS_AHEAD)));
                news.addAll(source.news(person, since));
            } catch (RuntimeException trouble) {
                LOG.error("a source of reminders failed; it is left out", trouble);
            }
        }
        if (reminders.isEmpty() && news.isEmpty()) {
            return 0;
        }
        reminders.sort(Comparator.comparing(Reminder::due));
        Letter letter = ReminderLetter.of(reminders, news, often, today);
        return post.put(letter, List.of(person.user()));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isNewWeek(Optional<LocalDate> before, LocalDate today) {
        return before.isEmpty() || week(before.get()) != week(today);
    }

    private static int week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
