package se.samspel.handlingsplan.internal.meetings;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.handlingsplan.MeetingId;
import se.samspel.handlingsplan.MeetingStatus;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Head;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Item;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Person;
import se.samspel.handlingsplan.internal.meetings.OpenMeeting.Presence;

/** The minutes of a meeting: looked through, finished, corrected and downloaded. */
@Component(service = MinutesPages.class)
@Rest
@SignedIn
@Path("avstamningar/{meeting: \\d+}")
public final class MinutesPages {
    private final Meetings meetings;
    private final MinutesBook book;

    @Activate
    public MinutesPages(@Reference Meetings meetings, @Reference MinutesBook book) {
        this.meetings = meetings;
        this.book = book;
    }

    /** What will stand in the minutes. */
    @GET
    @Path("minnesanteckningar")
    public MinutesPage look(@Context Viewer viewer, @PathParam("meeting") long meeting) {
        return page(viewer, new MeetingId(meeting), "", "", "");
    }

    /** Finishes what the person saw. */
    @POST
    @Path("minnesanteckningar")
    public Object finish(
            @Context Viewer viewer,
            @PathParam("meeting") long meeting,
            @FormParam("seen") @DefaultValue("-1") long seen,
            @FormParam("reason") @DefaultValue("") String reason)
            throws IOException {
        MeetingId id = new MeetingId(meeting);
        return switch (book.finish(viewer, id, seen, reason)) {
            case MinutesBook.Outcome.Finished finished ->
                    Redirect.to(MeetingAddress.of(id))
                            .saying(
                                    "Minnesanteckningarna är klara. Det ni inte hann med kommer på nästa"
                                            + " möte.");
            case MinutesBook.Outcome.Changed changed ->
                    new Answer(
                            409,
                            page(
                                    viewer,
                                    id,
                                    reason,
                                    "",
                                    "Någon antecknade medan du läste. Inget är klart än. Läs det som står nu"
                                            + " och gör klart sedan."));
            case MinutesBook.Outcome.Invalid invalid ->
                    new Answer(
                            422,
                            page(
                                    viewer,
                                    id,
                                    reason,
                                    String.join(" ", invalid.problems().values()),
                                    ""));
            case MinutesBook.Outcome.WrongTime wrong ->
                    throw MeetingRefusals.wrongTime(wrong.status());
        };
    }

    /** Opens finished minutes to be corrected. */
    @POST
    @Path("ratta")
    public Redirect correct(@Context Viewer viewer, @PathParam("meeting") long meeting) {
        MeetingId id = new MeetingId(meeting);
        MeetingRefusals.saved(book.reopen(viewer, id));
        return Redirect.to(MeetingAddress.of(id))
                .saying(
                        "Rätta det som behövs. Planen ändras inte. Den förra versionen finns kvar.");
    }

    /** The minutes as they stand; a draft says so on every page. */
    @GET
    @Path("utkast.pdf")
    public Response draft(@Context Viewer viewer, @PathParam("meeting") long meeting)
            throws IOException {
        return download(book.draft(viewer, new MeetingId(meeting)));
    }

    /** A finished version, byte for byte as it was frozen. */
    @GET
    @Path("versioner/{number: \\d{1,6}}/minnesanteckningar.pdf")
    public Response pdf(
            @Context Viewer viewer,
            @PathParam("meeting") long meeting,
            @PathParam("number") int number)
            throws IOException {
        return download(book.pdf(viewer, new MeetingId(meeting), number));
    }

    /** The same as a Word file. */
    @GET
    @Path("versioner/{number: \\d{1,6}}/minnesanteckningar.docx")
    public Response docx(
            @Context Viewer viewer,
            @PathParam("meeting") long meeting,
            @PathParam("number") int number)
            throws IOException {
        return download(book.docx(viewer, new MeetingId(meeting), number));
    }

    static Response download(MinutesBook.Download file) {
        return Response.ok(file.content(), file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private MinutesPage page(
            Viewer viewer, MeetingId id, String reason, String problem, String message) {
        OpenMeeting open = meetings.open(viewer, id);
        Head head = open.head();
        return new MinutesPage(
                head.title(),
                MeetingAddress.of(id),
                When.said(head.day(), head.starts(), head.ends()),
                names(open, Presence.PRESENT),
                names(open, Presence.ABSENT),
                names(open, Presence.UNSAID),
                Spoken.all(open),
                Spoken.rest(open).stream().map(Item::wording).toList(),
                head.changes(),
                open.is(MeetingStatus.STARTED)
                        && meetings.may(viewer, MeetingAction.CALL, head.unit()),
                open.isCorrecting(),
                reason,
                problem,
                message);
    }

    private static List<String> names(OpenMeeting open, Presence presence) {
        return open.listed().stream()
                .filter(person -> person.presence() == presence)
                .map(Person::name)
                .toList();
    }
}
