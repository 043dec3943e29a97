package se.samspel.api;

/**
 * Registered as a service by a bundle that finds that the server must not start, such as the demo on a folder with real
 * content. The launcher says the sentence, stops everything and ends with an error.
 *
 * @param sentence Swedish: what is wrong, that nothing was changed, and what to do
 */
public record StartRefused(String sentence) {
    /** The service property with the sentence, for the launcher, which shares no classes with the bundles. */
    public static final String REASON = "samspel.start.refused";
}
