package se.samspel.plugins.internal;

import java.util.ArrayList;
import java.util.List;
import se.samspel.api.content.ContentError;

/** Collects what is wrong in one plugin; keeps the first twenty, so that a broken file does not bury the reader. */
final class Findings {
    static final int MOST = 20;
    private final List<ContentError> errors = new ArrayList<>();
    private int more;

    void add(String file, String path, String message) {
        if (errors.size() < MOST) {
            errors.add(new ContentError(file, path, message));
        } else {
            more++;
        }
    }

    void addAll(List<ContentError> found) {
        found.forEach(error -> add(error.file(), error.path(), error.message()));
    }

    boolean none() {
        return errors.isEmpty();
    }

    /** How many there are, also those that are not kept; to see whether a step added any. */
    int count() {
        return errors.size() + more;
    }

    List<ContentError> list() {
        return List.copyOf(errors);
    }
}
