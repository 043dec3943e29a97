package se.samspel.administration.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Organisation;
import se.samspel.api.web.Swedish;

/** Says accounts and roles in Swedish, as of today. */
final class PeopleWords {
    private final Organisation organisation;
    private final Clock clock;

    PeopleWords(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
    }

    String unit(UnitId unit) {
        return unit.equals(UnitId.SERVER) ? "Servern" : organisation.name(unit);
    }

    PeoplePage.Person line(Account account) {
        LocalDate today = today();
        List<String> roles =
                account.memberships().stream()
                        .map(Account.Held::membership)
                        .filter(membership -> membership.holdsOn(today))
                        .map(it -> it.role().swedish() + ", " + unit(it.unit()))
                        .toList();
        return new PeoplePage.Person(
                PeoplePages.path(account.id()),
                account.name(),
                account.email(),
                roles,
                badge(account.state()),
                account.state().swedish());
    }

    PersonPage.HeldRole role(Account.Held held, boolean endable) {
        Membership membership = held.membership();
        @Nullable UnitId party = membership.party();
        @Nullable LocalDate to = membership.to();
        LocalDate today = today();
        boolean over = to != null && to.isBefore(today);
        boolean coming = membership.from().isAfter(today);
        return new PersonPage.HeldRole(
                held.id(),
                membership.role().swedish(),
                unit(membership.unit()),
                party == null ? "" : organisation.name(party),
                Swedish.date(membership.from())
                        + " – "
                        + (to == null ? "tills vidare" : Swedish.date(to)),
                over ? "stopped" : coming ? "planned" : "done",
                over ? "Avslutad" : coming ? "Kommande" : "Gäller nu",
                endable && !over);
    }

    String lastSignIn(Account account) {
        return account.lastSignIn() == null
                ? "Har inte loggat in än."
                : "Loggade senast in "
                        + Swedish.moment(account.lastSignIn(), clock.instant())
                        + ".";
    }

    static String badge(Account.State state) {
        return switch (state) {
            case INVITED -> "sent";
            case ACTIVE -> "done";
            case DISABLED -> "stopped";
        };
    }
}
