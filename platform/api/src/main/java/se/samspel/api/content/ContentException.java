package se.samspel.api.content;

/** What is wrong with a plugin's file, for its author: where it stands and what would have worked, in Swedish. */
public final class ContentException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String path;

    /**
     * @param path where in the file, such as {@code sections[1].fields[0]}
     * @param message Swedish, such as: id "mal-1" finns redan i sections[0]
     */
    public ContentException(String path, String message) {
        super(message);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
