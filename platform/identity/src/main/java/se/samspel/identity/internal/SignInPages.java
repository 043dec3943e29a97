package se.samspel.identity.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UserId;
import se.samspel.api.access.Account;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Open;
import se.samspel.api.access.Unit;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** Signing in by a form. */
@Component(service = SignInPages.class)
@Rest
@Open
@Path("logga-in")
public final class SignInPages {
    private static final String WRONG =
            "E-postadressen och lösenordet hör inte ihop. Kontrollera stavningen och försök igen.";

    private final Credentials credentials;
    private final DemoMode demo;
    private final SetUp setUp;
    private final Register register;

    @Activate
    public SignInPages(
            @Reference Credentials credentials,
            @Reference DemoMode demo,
            @Reference SetUp setUp,
            @Reference Register register) {
        this.credentials = credentials;
        this.demo = demo;
        this.setUp = setUp;
        this.register = register;
    }

    /** The form, or the way on for someone who is signed in. */
    @GET
    public Object form(
            @QueryParam("tillbaka") @DefaultValue("/") String back, @Context Asking asking) {
        if (asking.viewer().isPresent()) {
            return Redirect.to(WayBack.to(back));
        }
        return setUp.open() ? Redirect.to("/uppstart") : page(back, "", Map.of());
    }

    /** Signs in. */
    @POST
    public Object signIn(
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("tillbaka") @DefaultValue("/") String back,
            @Context Asking asking) {
        if (email.isBlank() || password.isEmpty()) {
            return new Answer(422, page(back, email, missing(email, password)));
        }
        return switch (credentials.signIn(email, password, asking.address(), asking.session())) {
            case Credentials.SignedIn(String session) -> {
                asking.startSession(session);
                yield Redirect.to(WayBack.to(back));
            }
            case Credentials.Wrong() -> new Answer(422, page(back, email, Map.of("email", WRONG)));
            case Credentials.TooMany(java.time.Duration pause) ->
                    new Answer(429, page(back, email, Map.of("email", Credentials.tooMany(pause))));
        };
    }

    /** Becomes one of the demo's people; not there outside the demo. */
    @POST
    @Path("demo")
    public Object demo(
            @FormParam("person") @DefaultValue("0") long person,
            @FormParam("tillbaka") @DefaultValue("/") String back,
            @Context Asking asking) {
        Optional<String> session =
                demo.become(new UserId(person), asking.address(), asking.session());
        if (session.isEmpty()) {
            return new Answer(
                    422, page(back, "", Map.of("email", "Den rollen går inte att välja här.")));
        }
        asking.startSession(session.get());
        return Redirect.to(WayBack.to(back));
    }

    private SignInPage page(String back, String email, Map<String, String> problems) {
        return new SignInPage(WayBack.to(back), email, problems, demoPeople());
    }

    private Map<String, List<SignInPage.DemoPerson>> demoPeople() {
        OrganisationTree tree = register.now().tree();
        Map<String, List<SignInPage.DemoPerson>> byPlace = new LinkedHashMap<>();
        for (Account account : demo.people()) {
            Membership membership = account.memberships().getFirst().membership();
            String place = tree.associationOf(membership.unit()).map(Unit::name).orElse("Servern");
            String where =
                    tree.find(membership.unit())
                            .map(Unit::name)
                            .filter(name -> !name.equals(place))
                            .map(name -> "i " + name)
                            .orElse("");
            byPlace.computeIfAbsent(place, key -> new ArrayList<>())
                    .add(
                            new SignInPage.DemoPerson(
                                    account.id().value(),
                                    account.name(),
                                    account.title(),
                                    membership.role().swedish(),
                                    where));
        }
        return byPlace;
    }

    private static Map<String, String> missing(String email, String password) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (email.isBlank()) {
            problems.put("email", "Skriv din e-postadress.");
        }
        if (password.isEmpty()) {
            problems.put("password", "Skriv ditt lösenord.");
        }
        return problems;
    }
}
