package se.samspel.administration.internal;

import java.time.Instant;
import java.util.List;
import se.samspel.api.storage.EventLog;
import se.samspel.api.web.Page;

/**
 * What should have been done after something happened, and could not.
 *
 * @param parked all of it, the oldest first
 */
public record ParkedPage(List<EventLog.Parked> parked, Instant now) implements Page {
    /** How many are shown, and tried again together. */
    static final int SHOWN = 100;

    public ParkedPage {
        parked = List.copyOf(parked);
    }

    @Override
    public String title() {
        return "Fel att ta hand om";
    }

    @Override
    public String menu() {
        return Administration.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Administration.CRUMB);
    }

    /** The oldest. */
    public List<EventLog.Parked> shown() {
        return parked.subList(0, Math.min(SHOWN, parked.size()));
    }

    /** How many wait beyond those shown. */
    public int more() {
        return parked.size() - shown().size();
    }

    /** What was not done. */
    public String work(EventLog.Parked one) {
        String work = one.work();
        return work.isEmpty()
                ? "Delen " + one.listener() + " är inte igång"
                : Character.toUpperCase(work.charAt(0)) + work.substring(1);
    }

    /** Why, for an administrator. */
    public String reason(EventLog.Parked one) {
        String reason = one.reason();
        return reason == null || reason.isBlank() ? "Okänd. Loggen säger mer." : reason;
    }
}
