package se.samspel.administration.internal;

import java.time.Instant;
import java.util.List;
import se.samspel.api.storage.EventLog;
import se.samspel.api.web.Page;

/** The events that a part of the server could not take. */
public record ParkedPage(List<EventLog.Parked> parked, Instant now) implements Page {
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
}
