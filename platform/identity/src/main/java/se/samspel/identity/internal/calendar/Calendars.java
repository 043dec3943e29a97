package se.samspel.identity.internal.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.Settings;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.CalendarEntry;
import se.samspel.api.post.CalendarSource;
import se.samspel.api.post.Links;
import se.samspel.identity.internal.People;

/** The calendars: who may have one, at which address, and what stands in it. */
@Component(service = Calendars.class)
public final class Calendars {
    /** What the addresses are for, in {@link Links}. */
    public static final String PURPOSE = "kalender";

    private static final Logger LOG = LoggerFactory.getLogger(Calendars.class);

    private final Links links;
    private final People people;
    private final Access access;
    private final Organisation organisation;
    private final String address;

    /** The features that have dates; those that come and go are seen at the next fetch. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<CalendarSource> sources = List.of();

    @Activate
    public Calendars(
            @Reference Links links,
            @Reference People people,
            @Reference Access access,
            @Reference Organisation organisation,
            BundleContext context) {
        this(
                links,
                people,
                access,
                organisation,
                Settings.of(context::getProperty).mail().address());
    }

    private Calendars(
            Links links, People people, Access access, Organisation organisation, String address) {
        this.links = links;
        this.people = people;
        this.access = access;
        this.organisation = organisation;
        this.address = address;
    }

    /** The same without a container. */
    static Calendars of(
            Links links,
            People people,
            Access access,
            Organisation organisation,
            List<CalendarSource> sources,
            String address) {
        Calendars calendars = new Calendars(links, people, access, organisation, address);
        calendars.sources = List.copyOf(sources);
        return calendars;
    }

    /**
     * Makes an address for the viewer's own calendar, or for that of a group.
     *
     * @param group null for the own
     * @return the address's path
     */
    public String make(Viewer by, @Nullable UnitId group) {
        if (group != null) {
            access.requireRead(by, Scope.unit(group));
        }
        return "/kalender/" + links.make(by, PURPOSE, group, null).token() + ".ics";
    }

    /** The groups whose calendar the viewer may have. */
    public List<UnitId> groups(Viewer by) {
        return people.groupsOf(by).stream()
                .filter(group -> access.mayRead(by, Scope.unit(group)))
                .toList();
    }

    /** The viewer's own addresses. */
    public List<Links.Link> of(Viewer by) {
        return links.of(by).stream().filter(it -> it.purpose().equals(PURPOSE)).toList();
    }

    /** What a path is after, as people and programs reach it. */
    public String whole(String path, String origin) {
        return (address.isEmpty() ? origin : address) + path;
    }

    /** What a calendar is called. */
    public String name(@Nullable UnitId group) {
        return group == null ? "Min kalender" : organisation.name(group);
    }

    /**
     * The calendar at an address.
     *
     * @throws NotThere alike when the address is unknown, revoked, or opens what its maker may not see any more
     */
    String at(String token, String from, String origin) {
        Links.Opened opened = links.open(PURPOSE, token, from).orElseThrow(Calendars::gone);
        UnitId group = opened.link().unit();
        if (group != null && !access.mayRead(opened.maker(), Scope.unit(group))) {
            throw gone();
        }
        String title =
                group == null
                        ? "Samspel: " + opened.maker().name()
                        : "Samspel: " + organisation.name(group);
        return Ics.write(title, whole("", origin), entries(opened.maker(), group));
    }

    private List<CalendarEntry> entries(Viewer reader, @Nullable UnitId group) {
        Function<CalendarSource, List<CalendarEntry>> ask =
                group == null ? it -> it.ofPerson(reader) : it -> it.ofGroup(group, reader);
        return sources.stream()
                .flatMap(source -> asked(source, ask).stream().flatMap(List::stream))
                .sorted(Comparator.comparing(CalendarEntry::id))
                .toList();
    }

    /** One source's dates; a source that fails costs its own only. */
    private static Optional<List<CalendarEntry>> asked(
            CalendarSource source, Function<CalendarSource, List<CalendarEntry>> ask) {
        try {
            return Optional.of(ask.apply(source));
        } catch (RuntimeException trouble) {
            LOG.error("a calendar source failed; its dates are left out", trouble);
            return Optional.empty();
        }
    }

    private static NotThere gone() {
        return new NotThere("Kalendern");
    }
}
