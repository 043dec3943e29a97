package se.samspel.handlingsplan.internal.meetings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.internal.Ago;
import se.samspel.handlingsplan.internal.FollowUp.Followed;
import se.samspel.handlingsplan.internal.meetings.Agenda.Entry;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Key;

/** Draws the points of an agenda. */
@Component(service = Points.class)
public final class Points {
    private static final String FORM = "punkt";

    private final Meetings meetings;
    private final MeetingFields fields;
    private final Organisation organisation;

    @Activate
    public Points(
            @Reference Meetings meetings,
            @Reference MeetingFields fields,
            @Reference Organisation organisation) {
        this.meetings = meetings;
        this.fields = fields;
        this.organisation = organisation;
    }

    /** The page of a point; the meeting's page when the point is not on the agenda. */
    PointPage page(
            Viewer viewer, OpenMeeting meeting, List<Entry> agenda, Entry entry, boolean big) {
        int place = agenda.indexOf(entry);
        MeetingId id = meeting.id();
        String size = big ? "?storbild=ja" : "";
        String end = MeetingAddress.of(id) + "/minnesanteckningar";
        return new PointPage(
                entry.wording(),
                meeting.head().title(),
                MeetingAddress.of(id),
                MeetingNews.topic(id),
                place + 1,
                agenda.stream().map(it -> step(id, it, it.equals(entry), size)).toList(),
                view(viewer, meeting, entry, place == agenda.size() - 1),
                about(entry),
                place == 0 ? "" : MeetingAddress.of(id, agenda.get(place - 1).key()) + size,
                place == agenda.size() - 1
                        ? end
                        : MeetingAddress.of(id, agenda.get(place + 1).key()) + size,
                nextArea(id, agenda, place, size),
                big,
                MeetingAddress.of(id, entry.key()) + (big ? "" : "?storbild=ja"),
                Spoken.all(meeting));
    }

    private static PointPage.Step step(MeetingId id, Entry entry, boolean here, String size) {
        String state = entry.isHandled() ? "done" : entry.late() ? "late" : "open";
        String said = entry.isHandled() ? "avstämd" : entry.late() ? "sen" : "kvar";
        return new PointPage.Step(
                MeetingAddress.of(id, entry.key()) + size,
                entry.wording() + ", " + said,
                state,
                here);
    }

    /** The first point further on of an area that nothing has been said of at the meeting, nor is being said. */
    private static String nextArea(MeetingId id, List<Entry> agenda, int place, String size) {
        List<String> spoken =
                Stream.concat(
                                agenda.stream().filter(Entry::isHandled),
                                Stream.of(agenda.get(place)))
                        .map(Entry::area)
                        .toList();
        return agenda.stream()
                .skip(place + 1L)
                .filter(entry -> !entry.area().isEmpty() && !spoken.contains(entry.area()))
                .findFirst()
                .map(entry -> MeetingAddress.of(id, entry.key()) + size)
                .orElse("");
    }

    /** The form of a point as it stands. */
    PointView view(Viewer viewer, OpenMeeting meeting, Entry entry, boolean last) {
        return new PointView(
                group(viewer, meeting, entry), MeetingFields.statuses(entry.key().kind()), last);
    }

    FieldGroup group(Viewer viewer, OpenMeeting meeting, Entry entry) {
        boolean editable =
                meeting.is(MeetingStatus.STARTED)
                        && meetings.may(viewer, MeetingAction.NOTE, meeting.head().unit());
        return new FieldGroup(
                FORM,
                MeetingAddress.of(meeting.id(), entry.key()),
                fields.point(entry.key().kind()),
                values(meeting, entry),
                PointVersion.of(entry).packed(),
                Map.of(),
                editable);
    }

    private static Map<String, String> values(OpenMeeting meeting, Entry entry) {
        Map<String, String> values = new LinkedHashMap<>();
        boolean minutes = meeting.isCorrecting() || meeting.is(MeetingStatus.FINISHED);
        values.put(
                "status",
                entry.inPlan()
                        .filter(row -> !minutes)
                        .map(Followed::status)
                        .orElseGet(() -> entry.kept().map(Item::status).orElse("")));
        values.put("said", entry.kept().map(Item::said).orElse(""));
        values.put("decision", entry.kept().map(Item::decision).orElse(""));
        return values;
    }

    private PointAbout about(Entry entry) {
        Key key = entry.key();
        String before =
                entry.kept()
                        .map(Item::noteBefore)
                        .orElseGet(() -> entry.inPlan().map(Followed::note).orElse(""));
        return entry.inPlan()
                .map(
                        row ->
                                new PointAbout(
                                        key.kind().swedish(),
                                        row.area(),
                                        row.goal(),
                                        owner(row),
                                        row.due() == null
                                                ? ""
                                                : Swedish.date(Objects.requireNonNull(row.due())),
                                        late(row),
                                        Ago.said(row.updated(), meetings.now()),
                                        before,
                                        row.href()))
                .orElseGet(
                        () ->
                                new PointAbout(
                                        key.kind().swedish(),
                                        entry.area(),
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        before,
                                        ""));
    }

    private String owner(Followed row) {
        UnitId party = row.party();
        return Stream.of(party == null ? "" : organisation.name(party), row.person())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "3 dagar sen"; empty when it is not. */
    String late(Followed row) {
        LocalDate today = meetings.today();
        return row.isLate(today)
                ? Swedish.count(
                        ChronoUnit.DAYS.between(Objects.requireNonNull(row.due()), today),
                        "dag sen",
                        "dagar sen")
                : "";
    }

    /** The agenda as a table's rows. */
    List<MeetingPage.Row> rows(OpenMeeting meeting, List<Entry> agenda) {
        List<MeetingPage.Row> rows = new ArrayList<>();
        for (Entry entry : agenda) {
            String status =
                    MeetingFields.swedish(
                            entry.key().kind(), values(meeting, entry).getOrDefault("status", ""));
            rows.add(
                    new MeetingPage.Row(
                            rows.size() + 1,
                            MeetingAddress.of(meeting.id(), entry.key()),
                            entry.wording(),
                            entry.area(),
                            entry.key().kind().swedish(),
                            entry.inPlan().map(this::owner).orElse(""),
                            entry.inPlan().map(this::late).orElse(""),
                            status.isEmpty() ? "" : status,
                            entry.inPlan()
                                    .map(row -> Ago.said(entry.updated(), meetings.now()))
                                    .orElse(""),
                            entry.isHandled()));
        }
        return List.copyOf(rows);
    }
}
