package se.samspel.handlingsplan.internal;

import java.util.List;
import se.samspel.api.web.Page;

/**
 * What is adopted, and what must be settled first.
 *
 * @param seen the plan's count of changes, sent back so that exactly this is adopted
 * @param message why it was not adopted when it was tried; empty for none
 */
public record AdoptPage(
        String plan,
        String path,
        String owners,
        String years,
        List<String> contents,
        List<FindingLine> required,
        List<FindingLine> advice,
        long seen,
        String message)
        implements Page {
    public AdoptPage {
        contents = List.copyOf(contents);
        required = List.copyOf(required);
        advice = List.copyOf(advice);
    }

    @Override
    public String title() {
        return "Fastställ planen";
    }

    @Override
    public String menu() {
        return PlanMenuItem.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(PlanMenuItem.CRUMB, new Crumb(plan, path));
    }
}
