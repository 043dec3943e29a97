package se.samspel.worker.write;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.samspel.api.documents.Paper.Heading;

/** The headings of a paper, on the page and as bookmarks. A level is never skipped, whatever the paper says. */
final class Outline {
    private static final int DEEPEST = 5;
    private final Deque<Entry> path = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private @Nullable Element bookmarks;
    private int last;

    void add(Element body, Heading heading) {
        String text = PrintText.line(heading.text());
        if (text.isEmpty()) {
            return;
        }
        int level = Math.clamp(heading.level(), 1, Math.min(last + 1, DEEPEST));
        last = level;
        String id = unique(heading.id());
        PaperTable.child(body, "h" + (level + 1), text).setAttribute("id", id);
        Element parent = parent(body, level);
        Element bookmark = PaperTable.child(parent, "bookmark", "");
        bookmark.setAttribute("name", text);
        bookmark.setAttribute("href", "#" + id);
        path.push(new Entry(level, bookmark));
    }

    /** Puts the bookmarks where the renderer looks for them. */
    void into(Element head) {
        if (bookmarks != null) {
            head.appendChild(bookmarks);
        }
    }

    private Element parent(Element body, int level) {
        while (!path.isEmpty() && path.element().level() >= level) {
            path.pop();
        }
        if (!path.isEmpty()) {
            return path.element().bookmark();
        }
        if (bookmarks == null) {
            bookmarks = body.getOwnerDocument().createElement("bookmarks");
        }
        return bookmarks;
    }

    private String unique(String wanted) {
        String base = wanted.replaceAll("[^A-Za-z0-9_-]", "-");
        String id = base.isEmpty() ? "h" : base;
        for (int n = 2; !ids.add(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    private record Entry(int level, Element bookmark) {}
}
