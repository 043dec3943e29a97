package se.samspel.arkiv.internal.saved;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.post.ReminderSource;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.internal.Archived;

/** What came into the archive for the searches that a person keeps, for the letter of reminders. */
@Component(service = ReminderSource.class)
public final class SavedNews implements ReminderSource {
    private static final int SHOWN = 3;

    private final SavedSearches searches;

    @Activate
    public SavedNews(@Reference SavedSearches searches) {
        this.searches = searches;
    }

    @Override
    public List<Reminder> of(Viewer person, LocalDate until) {
        return List.of();
    }

    @Override
    public List<News> news(Viewer person, Instant since) {
        List<News> news = new ArrayList<>();
        for (SavedSearch search : searches.of(person)) {
            List<Archived> found = searches.newsSince(person, search, since);
            if (!found.isEmpty()) {
                news.add(new News(sentence(search, found), SavedPages.look(search)));
            }
        }
        return news;
    }

    /** "Unga utan arbete: 2 nya dokument, Lägesrapport 2026 och Slutrapport". */
    private static String sentence(SavedSearch search, List<Archived> found) {
        List<String> titles = found.stream().limit(SHOWN).map(Archived::title).toList();
        String all = found.size() < SavedSearches.MOST_NEWS ? "" : "minst ";
        return search.name()
                + ": "
                + all
                + Swedish.count(found.size(), "nytt dokument", "nya dokument")
                + " ("
                + String.join("; ", titles)
                + (found.size() > SHOWN ? " …" : "")
                + ")";
    }
}
