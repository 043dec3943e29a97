package se.samspel.samverkanskarta.internal.agreements;

import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.CalendarEntry;
import se.samspel.api.post.CalendarSource;

/** The last days of agreements in the calendars of the förbund's groups, and when to look at them again in one's own. */
@Component(service = CalendarSource.class)
public final class AgreementCalendar implements CalendarSource {
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final Grounds grounds;
    private final Organisation organisation;

    @Activate
    public AgreementCalendar(@Reference Grounds grounds, @Reference Organisation organisation) {
        this.grounds = grounds;
        this.organisation = organisation;
    }

    @Override
    public List<CalendarEntry> ofGroup(UnitId group, Viewer reader) {
        return organisation.associationOf(group).stream()
                .flatMap(
                        association ->
                                grounds.endingReadBy(reader, FOR_EVER).stream()
                                        .filter(
                                                it ->
                                                        it.ground()
                                                                .association()
                                                                .equals(association.id())))
                .map(
                        it ->
                                entry(
                                        it,
                                        "ends",
                                        it.ground().called() + " gäller till i dag",
                                        it.until()))
                .toList();
    }

    @Override
    public List<CalendarEntry> ofPerson(Viewer person) {
        return grounds.endingLookedAfterBy(person, FOR_EVER).stream()
                .map(it -> entry(it, "review", "Se över " + it.ground().called(), it.review()))
                .toList();
    }

    private static CalendarEntry entry(Ending ending, String what, String title, LocalDate day) {
        Ground it = ending.ground();
        return new CalendarEntry(
                "map.agreement-" + what + "-" + it.id(),
                title,
                it.name() + ", " + it.mapTitle(),
                "",
                new CalendarEntry.Day(day),
                it.path(),
                it.createdAt());
    }
}
