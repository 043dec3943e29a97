package se.samspel.administration.internal;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Account;
import se.samspel.api.access.Accounts;
import se.samspel.api.access.Needs;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.EventLog;
import se.samspel.api.web.Rest;

/**
 * The audit trail. The server's administrator reads all of it; a förbund's it reads what was done about the people and
 * groups of the own förbund.
 */
@Component(service = EventsPages.class)
@Rest
@Path("administration/handelser")
@Needs({Role.ASSOCIATION_IT, Role.SERVER_ADMINISTRATOR})
public final class EventsPages {
    private static final int SHOWN = 50;
    private final EventLog log;
    private final Access access;
    private final Accounts accounts;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public EventsPages(
            @Reference EventLog log,
            @Reference Access access,
            @Reference Accounts accounts,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.log = log;
        this.access = access;
        this.accounts = accounts;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The newest events, or those before a number. */
    @GET
    public EventsPage list(
            @QueryParam("fore") @DefaultValue("0") long before, @Context Viewer viewer) {
        boolean all = access.mayRead(viewer, Scope.SERVER);
        List<EventLog.Entry> entries =
                all
                        ? log.latest(Math.max(0, before), SHOWN)
                        : log.latest(managed(viewer), Math.max(0, before), SHOWN);
        Map<String, String> names =
                accounts.all(viewer).stream()
                        .collect(
                                Collectors.toMap(
                                        account -> account.id().toString(), Account::name));
        List<EventsPage.Line> lines = entries.stream().map(entry -> line(entry, names)).toList();
        String older =
                entries.size() < SHOWN
                        ? ""
                        : "/administration/handelser?fore=" + entries.getLast().number();
        return new EventsPage(lines, older, before <= 0, all);
    }

    private EventsPage.Line line(EventLog.Entry entry, Map<String, String> names) {
        String id = entry.about().id();
        return switch (entry.about().kind()) {
            case "identity.account" ->
                    EventsPage.Line.of(
                            entry,
                            clock.instant(),
                            names.getOrDefault(id, ""),
                            names.containsKey(id) ? PeoplePages.LIST + "/" + id : "");
            case "identity.unit" ->
                    EventsPage.Line.of(
                            entry,
                            clock.instant(),
                            organisation.name(new UnitId(id)),
                            UnitsPages.LIST + "/" + id);
            default -> EventsPage.Line.of(entry, clock.instant(), "", "");
        };
    }

    private Set<Scope> managed(Viewer viewer) {
        Set<Scope> own = access.scopes(viewer);
        return organisation.all(UnitKind.ASSOCIATION).stream()
                .map(association -> Scope.administration(association.id()))
                .filter(own::contains)
                .collect(Collectors.toSet());
    }
}
