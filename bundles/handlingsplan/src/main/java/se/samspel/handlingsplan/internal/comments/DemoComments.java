package se.samspel.handlingsplan.internal.comments;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.handlingsplan.internal.DemoPart;
import se.samspel.handlingsplan.internal.OpenPlan;
import se.samspel.handlingsplan.internal.Part;
import se.samspel.handlingsplan.internal.Row.ActivityRow;

/** Lets the demo's people talk about what is late and what nobody has taken on. */
@Component(service = DemoPart.class)
public final class DemoComments implements DemoPart {
    private final Comments comments;

    @Activate
    public DemoComments(@Reference Comments comments) {
        this.comments = comments;
    }

    @Override
    public void add(OpenPlan plan, DemoPeople people) {
        UnitId group = plan.lead();
        Viewer convener = people.as(Role.CONVENER, group);
        Viewer member = people.as(Role.MEMBER, group);
        plan.activities().stream()
                .filter(activity -> activity.party().isEmpty() && activity.person().isEmpty())
                .findFirst()
                .ifPresent(
                        activity ->
                                say(
                                        member,
                                        plan,
                                        activity,
                                        "@"
                                                + convener.name()
                                                + " ska vi lägga den här på kommunen, eller tar ni den?"));
        plan.activities().stream()
                .filter(activity -> activity.note().contains("synpunkter"))
                .findFirst()
                .ifPresent(
                        activity -> {
                            say(
                                    convener,
                                    plan,
                                    activity,
                                    "@"
                                            + member.name()
                                            + " jag har fått svar från Försäkringskassan. Kan du skriva klart?");
                            say(member, plan, activity, "Ja, till nästa möte.");
                        });
    }

    private void say(Viewer by, OpenPlan plan, ActivityRow activity, String text) {
        comments.write(by, plan.id(), Part.ACTIVITY, activity.id(), text);
    }
}
