package se.samspel.api.content;

/** What came of a change to a plugin. */
public sealed interface PluginOutcome {
    /**
     * Done, and in effect.
     *
     * @param sentence Swedish, for the person: what happened
     */
    record Done(String sentence) implements PluginOutcome {}

    /**
     * Nothing was changed.
     *
     * @param sentence Swedish, for the person: why, and what to do
     */
    record Refused(String sentence) implements PluginOutcome {}
}
