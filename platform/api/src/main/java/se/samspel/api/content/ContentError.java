package se.samspel.api.content;

/**
 * One thing to correct in a plugin.
 *
 * @param file path inside the zip; empty for the zip itself
 * @param path where in the file, such as {@code sections[1].fields[0]}; empty for the whole file
 * @param message Swedish: what is wrong and what would have worked
 */
public record ContentError(String file, String path, String message) {
    /** As people read it: {@code mallar/mysam.json sections[1].fields[0].type: okänd typ "longtext", …}. */
    @Override
    public String toString() {
        String place = (file + " " + path).strip();
        return place.isEmpty() ? message : place + ": " + message;
    }
}
