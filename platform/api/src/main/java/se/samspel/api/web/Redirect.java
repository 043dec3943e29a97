package se.samspel.api.web;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a form that succeeded: go there, and say this once.
 *
 * @param path absolute path on this server
 * @param notice Swedish, shown once on the next page; null for nothing
 */
public record Redirect(String path, @Nullable String notice) {
    public static Redirect to(String path) {
        return new Redirect(path, null);
    }

    public Redirect saying(String sentence) {
        return new Redirect(path, sentence);
    }
}
