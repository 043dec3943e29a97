package se.samspel.handlingsplan.internal;

import static se.samspel.identity.testing.SmallOrganisation.MYSAM_HOFORS;

import java.time.LocalDate;
import java.util.List;
import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.Years;

/** The plans of the demo's first group, for the tests of what follows them. */
public final class DemoHofors {
    private DemoHofors() {}

    /** The one that is adopted; there is a draft of the next one too. */
    public static PlanId adopted(PlanRoom room) throws Exception {
        LocalDate today = room.plans.today();
        PlanId adopted = written(room, today.getYear() - 1, "hofors-faststalld.txt");
        room.adopt(adopted);
        written(room, today.getYear() + 1, "hofors-utkast.txt");
        return adopted;
    }

    private static PlanId written(PlanRoom room, int from, String text) throws Exception {
        Years years = new Years(from, from + 1);
        PlanId plan =
                room.maker.make(
                        ShippedTemplate.read(),
                        new PlanMaker.Wanted(
                                List.of(MYSAM_HOFORS), "Handlingsplan " + years, years, years),
                        PlanContent.NONE,
                        room.member().actor());
        DemoScript script =
                new DemoScript(
                        room.writer,
                        room.plans.open(room.member(), plan),
                        List.of(room.member().actor()),
                        room.plans.today());
        DemoScript.sections(text).forEach(script::play);
        return plan;
    }
}
