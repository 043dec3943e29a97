package se.samspel.identity.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.UserId;
import se.samspel.api.access.Accounts.Person;
import se.samspel.api.access.Checked;
import se.samspel.api.access.Open;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Units;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;

/** The first start: the one-time code becomes the first administrator, who may adopt proposals at once. */
@Component(service = SetUpPages.class)
@Rest
@Open
@Path("uppstart")
public final class SetUpPages {
    private final SetUp setUp;
    private final UnitsKind proposals;
    private final Units units;
    private final Register register;
    private final Sessions sessions;
    private final SwedishOrder order;

    @Activate
    public SetUpPages(
            @Reference SetUp setUp,
            @Reference UnitsKind proposals,
            @Reference Units units,
            @Reference Register register,
            @Reference Sessions sessions,
            @Reference SwedishOrder order) {
        this.setUp = setUp;
        this.proposals = proposals;
        this.units = units;
        this.register = register;
        this.sessions = sessions;
        this.order = order;
    }

    /** The form, or the way to sign in when the server is set up. */
    @GET
    public Object form() {
        return setUp.open()
                ? page("", new Person("", "", ""), Set.of(), Map.of())
                : Redirect.to("/logga-in");
    }

    /** Makes the first administrator. */
    @POST
    public Object complete(
            @FormParam("code") @DefaultValue("") String code,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("title") @DefaultValue("") String title,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("again") @DefaultValue("") String again,
            @FormParam("unit") List<String> chosen,
            @Context Asking asking) {
        if (!setUp.open()) {
            return Redirect.to("/logga-in").saying("Servern är redan uppstartad. Logga in.");
        }
        Person person = new Person(name, email, title);
        Set<String> ticked = Set.copyOf(chosen);
        Map<String, String> problems = new LinkedHashMap<>();
        hindrance(ticked).ifPresent(problem -> problems.put("unit", problem));
        if (!password.equals(again)) {
            problems.put("again", PasswordRules.NOT_THE_SAME);
        }
        if (!problems.isEmpty()) {
            return new Answer(422, page(code, person, ticked, problems));
        }
        return switch (setUp.complete(code, person, password, asking.address())) {
            case Checked.Done<UserId>(UserId user) -> welcome(user, ticked, asking);
            case Checked.Refused<UserId>(Map<String, String> refused) ->
                    new Answer(422, page(code, person, ticked, refused));
        };
    }

    private Redirect welcome(UserId user, Set<String> ticked, Asking asking) {
        String session = sessions.start(user);
        asking.startSession(session);
        Viewer viewer = sessions.viewerOf(session).orElseThrow();
        if (!ticked.isEmpty()) {
            units.adopt(viewer, ticked.stream().map(UnitId::new).collect(Collectors.toSet()));
        }
        return Redirect.to("/administration")
                .saying(
                        "Servern är igång och du är dess administratör. Bjud in de andra under Personer.");
    }

    /** Looks before anything is kept, so that no account is made with half of what was wanted. */
    private Optional<String> hindrance(Set<String> ticked) {
        Map<UnitId, Unit> proposed = new LinkedHashMap<>();
        proposals.proposals().forEach(it -> proposed.put(it.unit().id(), it.unit()));
        Set<UnitId> ids =
                proposed.keySet().stream()
                        .filter(id -> ticked.contains(id.value()))
                        .collect(Collectors.toSet());
        if (ids.size() < ticked.size()) {
            return Optional.of(
                    "Förslagen har ändrats. Ladda om sidan och välj bland dem som finns.");
        }
        return ids.isEmpty()
                ? Optional.empty()
                : new Adoption(register.now().tree(), proposed).problem(ids);
    }

    private SetUpPage page(
            String code, Person person, Set<String> ticked, Map<String, String> problems) {
        return new SetUpPage(code, person, associations(), ticked, problems);
    }

    private List<ProposedAssociation> associations() {
        List<Unit> proposed = proposals.proposals().stream().map(Units.Proposal::unit).toList();
        Comparator<Unit> byName = Comparator.comparing(Unit::name, order.comparator());
        return proposed.stream()
                .filter(unit -> unit.kind() == UnitKind.ASSOCIATION)
                .sorted(byName)
                .map(
                        association ->
                                new ProposedAssociation(
                                        association,
                                        proposed.stream()
                                                .filter(unit -> unit.kind() == UnitKind.GROUP)
                                                .filter(
                                                        unit ->
                                                                association
                                                                        .id()
                                                                        .equals(unit.parent()))
                                                .sorted(byName)
                                                .toList()))
                .toList();
    }
}
