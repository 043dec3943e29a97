package se.samspel.handlingsplan.internal.upkeep;

/** Something that is to be done when its day has come; a service. Asked often, on one server or on several. */
public interface UpkeepTask {
    /** What it does, for the operator's log. */
    String name();

    /** Does what there is to do by now, and nothing when it is done; safe to repeat. Says how much it did. */
    int run();
}
