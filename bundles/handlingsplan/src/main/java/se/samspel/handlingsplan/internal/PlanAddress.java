package se.samspel.handlingsplan.internal;

import se.samspel.handlingsplan.PlanId;
import se.samspel.handlingsplan.SectionId;

/** Where a plan and its rows are: addresses on the server and ids on the page. */
public final class PlanAddress {
    private PlanAddress() {}

    /** A plan's page. */
    public static String of(PlanId plan) {
        return "/handlingsplaner/" + plan;
    }

    /** Where rows of a kind are added. */
    public static String of(PlanId plan, Part part) {
        return of(plan) + "/" + part.path();
    }

    /** Where a row is changed. */
    public static String of(PlanId plan, Part part, long row) {
        return of(plan, part) + "/" + row;
    }

    /** The plan's page with one row's form open. */
    public static String opened(PlanId plan, Part part, long row) {
        return of(plan) + "?oppen=" + group(part, row) + "#" + anchor(part, row);
    }

    /** The id of a row's form. */
    public static String group(Part part, long row) {
        return part.path() + "-" + row;
    }

    /** The id of a row's place on the page. */
    public static String anchor(Part part, long row) {
        return group(part, row) + "-rad";
    }

    /** The id of a section's place on the page. */
    public static String anchor(SectionId section) {
        return "avsnitt-" + section;
    }

    /** The id of the table of children under a parent: a goal's id, or the list itself. */
    public static String table(Part part, String parent) {
        return part == Part.ACTIVITY ? "aktiviteter-under-" + parent : "lista-" + part.path();
    }
}
