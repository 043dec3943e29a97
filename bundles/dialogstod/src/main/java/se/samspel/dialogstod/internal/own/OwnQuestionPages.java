package se.samspel.dialogstod.internal.own;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.Rest;
import se.samspel.dialogstod.OwnQuestionId;
import se.samspel.dialogstod.internal.Guide;
import se.samspel.dialogstod.internal.GuideAddress;
import se.samspel.dialogstod.internal.Guides;
import se.samspel.dialogstod.internal.own.GuideViews.Tried;

/** The forms of a group's own questions. */
@Component(service = OwnQuestionPages.class)
@Rest
@SignedIn
@Path(
        "dialogstod/guider/{plugin: "
                + GuideAddress.FROM
                + "}/{guide: "
                + GuideAddress.ID
                + "}/fragor")
public final class OwnQuestionPages {
    private final Guides guides;
    private final OwnQuestions questions;
    private final GuideViews views;
    private final Clock clock;

    @Activate
    public OwnQuestionPages(
            @Reference Guides guides,
            @Reference OwnQuestions questions,
            @Reference GuideViews views,
            @Reference Clock clock) {
        this.guides = guides;
        this.questions = questions;
        this.views = views;
        this.clock = clock;
    }

    /** Adds a question last in an area. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object add(
            @Context Viewer viewer,
            @PathParam("plugin") String plugin,
            @PathParam("guide") String id,
            @QueryParam("grupp") @DefaultValue("") String group,
            @QueryParam("omrade") @DefaultValue("") String area,
            Form form) {
        UnitId unit = unit(group);
        Guide guide = guide(unit, plugin + "/" + id);
        Map<String, String> values = values(form);
        return switch (questions.add(viewer, unit, guide, area, values)) {
            case OwnOutcome.Saved saved ->
                    Redirect.to(
                                    OwnAddress.guide(guide.key())
                                            + "#"
                                            + OwnAddress.anchor("egen-" + saved.question()))
                            .saying("Frågan finns i guiden och i de omgångar ni börjar nu.");
            case OwnOutcome.Invalid invalid ->
                    again(
                            viewer,
                            unit,
                            guide,
                            new Tried(GuideViews.adding(area), values, invalid.problems()));
            case OwnOutcome.Conflict conflict ->
                    throw new IllegalStateException("nobody else has saved what is new");
        };
    }

    private Answer again(Viewer viewer, UnitId group, Guide guide, Tried tried) {
        return new Answer(422, views.page(viewer, guide, Optional.of(group), tried));
    }

    /** Saves the words and the scale of one. */
    @POST
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object save(@Context Viewer viewer, @PathParam("id") long id, Form form) {
        OwnQuestion before = questions.open(viewer, new OwnQuestionId(id));
        Map<String, String> values = values(form);
        Guide guide = guide(before.unit(), before.guide());
        OwnOutcome outcome =
                questions.save(
                        viewer, before.id(), number(form, "version"), values, Optional.of(guide));
        return switch (outcome) {
            case OwnOutcome.Saved saved -> back(before).saying("Frågan är sparad.");
            case OwnOutcome.Invalid invalid ->
                    again(
                            viewer,
                            before.unit(),
                            guide,
                            new Tried(GuideViews.formId(before), values, invalid.problems()));
            case OwnOutcome.Conflict conflict ->
                    new Answer(
                            409,
                            OwnConflictPage.of(
                                    conflict,
                                    values,
                                    Earlier.in(guide, before.area()),
                                    clock.instant()));
        };
    }

    /** Moves one, takes it away or brings it back. */
    @POST
    @Path("{id: \\d{1,18}}/{what: flytta|ta-bort|aterstall}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object change(
            @Context Viewer viewer,
            @PathParam("id") long id,
            @PathParam("what") String what,
            Form form) {
        OwnQuestion before = questions.open(viewer, new OwnQuestionId(id));
        long version = number(form, "version");
        OwnOutcome outcome =
                switch (what) {
                    case "flytta" ->
                            questions.move(viewer, before.id(), (int) number(form, "plats"));
                    case "ta-bort" -> questions.remove(viewer, before.id(), version);
                    default -> questions.restore(viewer, before.id(), version);
                };
        String said =
                switch (what) {
                    case "flytta" -> "Frågan är flyttad.";
                    case "ta-bort" ->
                            "Frågan är borttagen ur guiden. Svaren i era omgångar finns kvar, och du kan"
                                    + " lägga tillbaka den längst ner.";
                    default -> "Frågan är tillbaka i guiden.";
                };
        if (outcome instanceof OwnOutcome.Conflict) {
            throw new Problem(
                    409,
                    "Någon annan har ändrat frågan",
                    "Inget har ändrats nu. Läs in guiden igen och se om du fortfarande vill.");
        }
        return back(before).saying(said);
    }

    private static Redirect back(OwnQuestion question) {
        return Redirect.to(OwnAddress.onPage(question));
    }

    private Guide guide(UnitId unit, String key) {
        return guides.find(unit, key).orElseThrow(() -> new NotThere("Guiden"));
    }

    static UnitId unit(String written) {
        if (!written.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new NotThere("Gruppen");
        }
        return new UnitId(written);
    }

    private static Map<String, String> values(Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : OwnFields.ALL) {
            String value = form.asMap().getFirst(field.id());
            values.put(field.id(), value == null ? "" : value);
        }
        return values;
    }

    private static long number(Form form, String name) {
        String value = form.asMap().getFirst(name);
        return value != null && value.matches("\\d{1,18}") ? Long.parseLong(value) : 0;
    }
}
