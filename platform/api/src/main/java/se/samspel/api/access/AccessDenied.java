package se.samspel.api.access;

/** The viewer may see the thing but not do this. The web answers 403 with the Swedish message. */
public final class AccessDenied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message Swedish, for the person: what they may not do and whom to ask */
    public AccessDenied(String message) {
        super(message);
    }
}
