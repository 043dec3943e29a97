package se.samspel.handlingsplan.internal.meetings;

/**
 * What is known of a point before anyone says anything.
 *
 * @param kind "Aktivitet", "Mål", "Egen punkt"
 * @param goal the goal an activity is for; empty otherwise
 * @param owner the party and person that have taken it on
 * @param due in words; empty for no date
 * @param late how late, in words; empty when it is not
 * @param updated "för 4 månader sedan"; empty for what is in no plan
 * @param before what was said of it last; empty for nothing
 * @param href the point in its plan; empty for what is in no plan
 */
public record PointAbout(
        String kind,
        String area,
        String goal,
        String owner,
        String due,
        String late,
        String updated,
        String before,
        String href) {}
