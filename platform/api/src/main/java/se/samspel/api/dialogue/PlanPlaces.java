package se.samspel.api.dialogue;

import java.util.Collection;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.UnitId;
import se.samspel.api.access.Viewer;

/** The plans of a group as the place where words become goals and activities; a service of the plans. */
@ProviderType
public interface PlanPlaces {
    /** The group's plans that the viewer may write in now, the newest first. */
    List<Writable> writable(Viewer viewer, UnitId group);

    /** Where the group begins a plan. */
    String beginning(UnitId group);

    /** The names of the target groups that the group's newest plan puts first; none when the viewer may see no plan. */
    List<String> targetGroups(Viewer viewer, UnitId group);

    /**
     * Makes a goal or an activity of something, or ties one that stands in the plan to it, which from then on tells where it
     * came from. Safe to repeat: the same request makes one, and answers with it.
     */
    Outcome make(Viewer viewer, Wanted wanted);

    /** Where what was made of some refs stands now, in every plan that the viewer may see, the newest plan first. */
    List<Place> standing(Viewer viewer, Collection<String> refs);

    /**
     * A plan that can be written in.
     *
     * @param years the period of its goals: "2027–2028"
     */
    record Writable(long id, String title, String years, List<Area> areas) {
        public Writable {
            areas = List.copyOf(areas);
        }
    }

    /** An area of a plan. @param id as the template calls it */
    record Area(String id, String heading, List<Goal> goals) {
        public Area {
            goals = List.copyOf(goals);
        }
    }

    /** A goal, under which an activity can stand. */
    record Goal(long id, String wording, List<Activity> activities) {
        public Goal {
            activities = List.copyOf(activities);
        }
    }

    /** An activity that words can be tied to. */
    record Activity(long id, String what) {}

    /**
     * What is to be made, or tied to the words.
     *
     * @param wording the goal's words, or what the activity is; nothing for what stands in the plan already
     * @param request the same when it is asked for again
     */
    record Wanted(long plan, Target target, String wording, Origin origin, String request) {}

    /** What the words become. */
    sealed interface Target {}

    /** A new goal, last in an area. */
    record NewGoal(String area) implements Target {}

    /** A new activity, last under a goal. */
    record NewActivity(long goal) implements Target {}

    /** A goal or an activity that stands in the plan: it is left as it is and from now on tells of the words, too. */
    record Standing(long row) implements Target {}

    /** What came of it. */
    sealed interface Outcome {
        /** It is there, now or since an earlier request; {@code place.ref()} is what it was made from or tied to then. */
        record Made(Place place) implements Outcome {}

        /** Nothing was made; why and what to do, in Swedish. */
        record Refused(String sentence) implements Outcome {}
    }

    /**
     * Something in a plan.
     *
     * @param kind "Mål" or "Aktivitet"
     * @param wording as it stands now
     * @param heading the area it stands in now
     * @param state in Swedish: "Utkast", "Fastställd"
     * @param removed whether it has been taken away from the plan
     * @param path to it on this server
     */
    record Place(
            String ref,
            long plan,
            String title,
            String state,
            String kind,
            long row,
            String wording,
            String heading,
            boolean removed,
            String path) {}
}
