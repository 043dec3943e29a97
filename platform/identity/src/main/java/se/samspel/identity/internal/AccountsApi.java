package se.samspel.identity.internal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts;
import se.samspel.api.access.Accounts.Invitation;
import se.samspel.api.access.Accounts.Person;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;

/** The accounts over the API, for those who manage people. */
@Component(service = AccountsApi.class)
@Rest
@Path("api/v1/konton")
@Needs({Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR})
public final class AccountsApi {
    private final Accounts accounts;
    private final Clock clock;

    @Activate
    public AccountsApi(@Reference Accounts accounts, @Reference Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What is known of a person. */
    public record PersonRequest(
            @Nullable String name, @Nullable String email, @Nullable String title) {
        Person person() {
            return new Person(text(name), text(email), text(title));
        }
    }

    /** A role to give; without a first day it holds from today. */
    public record RoleRequest(
            @Nullable UnitId unit,
            @Nullable Role role,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UnitId party) {
        Membership membership(LocalDate today) {
            if (unit == null || role == null) {
                throw new Problem(
                        422, "Det här behöver rättas", "Ange både unit och role för rollen.");
            }
            return new Membership(unit, role, from == null ? today : from, to, party);
        }
    }

    /** A person and the first role. */
    public record InvitationRequest(@Nullable PersonRequest person, @Nullable RoleRequest role) {}

    /** The last day of a role. */
    public record EndRequest(@Nullable LocalDate lastDay) {}

    /** The accounts that the viewer may see. */
    @GET
    @Summary("Kontona du får se.")
    public List<Account> list(@Context Viewer viewer) {
        return accounts.all(viewer);
    }

    /** One account. */
    @GET
    @Path("{user: \\d{1,18}}")
    @Summary("Ett konto med alla roller.")
    public Account get(@PathParam("user") long user, @Context Viewer viewer) {
        return accounts.get(viewer, new UserId(user));
    }

    /** Invites a person; the answer holds the one-time link. */
    @POST
    @Summary("Bjuder in en person; svaret innehåller engångslänken.")
    public Invitation invite(InvitationRequest request, @Context Viewer viewer) {
        if (request.person() == null || request.role() == null) {
            throw new Problem(422, "Det här behöver rättas", "Ange både person och role.");
        }
        return ApiOutcome.of(
                accounts.invite(
                        viewer,
                        request.person().person(),
                        request.role().membership(Today.by(clock))));
    }

    /** A new one-time link. */
    @POST
    @Path("{user: \\d{1,18}}/inbjudan")
    @Summary("Gör en ny engångslänk. Den förra slutar gälla.")
    public Invitation inviteAgain(@PathParam("user") long user, @Context Viewer viewer) {
        return accounts.inviteAgain(viewer, new UserId(user));
    }

    /** Changes name, address and title. */
    @PUT
    @Path("{user: \\d{1,18}}")
    @Summary("Ändrar namn, e-postadress och titel.")
    public Account change(
            @PathParam("user") long user, PersonRequest request, @Context Viewer viewer) {
        return ApiOutcome.of(accounts.change(viewer, new UserId(user), request.person()));
    }

    /** Gives a role. */
    @POST
    @Path("{user: \\d{1,18}}/roller")
    @Summary("Ger en roll.")
    public Account give(@PathParam("user") long user, RoleRequest request, @Context Viewer viewer) {
        return ApiOutcome.of(
                accounts.give(viewer, new UserId(user), request.membership(Today.by(clock))));
    }

    /** Sets the last day of a role; without a day it ended yesterday. */
    @PUT
    @Path("{user: \\d{1,18}}/roller/{role: \\d{1,18}}/sista-dag")
    @Summary("Sätter en rolls sista dag; utan dag slutade den i går.")
    public Account end(
            @PathParam("user") long user,
            @PathParam("role") long role,
            EndRequest request,
            @Context Viewer viewer) {
        LocalDate lastDay =
                request.lastDay() == null ? Today.by(clock).minusDays(1) : request.lastDay();
        return ApiOutcome.of(accounts.end(viewer, new UserId(user), role, lastDay));
    }

    /** Stops the person from signing in. */
    @POST
    @Path("{user: \\d{1,18}}/stang")
    @Summary("Stänger av kontot och loggar ut personen överallt.")
    public Account disable(@PathParam("user") long user, @Context Viewer viewer) {
        return ApiOutcome.of(accounts.disable(viewer, new UserId(user)));
    }

    /** Lets the person sign in again. */
    @POST
    @Path("{user: \\d{1,18}}/oppna")
    @Summary("Öppnar ett avstängt konto.")
    public Account enable(@PathParam("user") long user, @Context Viewer viewer) {
        return ApiOutcome.of(accounts.enable(viewer, new UserId(user)));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
