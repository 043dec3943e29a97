package se.samspel.api.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that a resource throws: pages show it in the frame, the API answers RFC 9457. The message is Swedish and says
 * what happened, what is kept and what to do; never a class name.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String title;
    private final transient Map<String, Object> members;

    /**
     * @param status HTTP status, 400–499
     * @param title short, such as "Planen är fastställd"
     * @param detail whole sentences
     * @param members more JSON members for the API
     */
    public Problem(int status, String title, String detail, Map<String, Object> members) {
        super(detail);
        this.status = status;
        this.title = title;
        this.members = Map.copyOf(members);
    }

    public Problem(int status, String title, String detail) {
        this(status, title, detail, Map.of());
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        @Nullable String message = getMessage();
        return message == null ? "" : message;
    }

    public Map<String, Object> members() {
        return members;
    }
}
