package se.samspel.api.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import se.samspel.api.UnitId;
import se.samspel.api.access.PartyKind;
import se.samspel.api.access.Viewer;

/** What the words of a text mean where people work. Answers from memory; safe for any thread. */
@ProviderType
public interface Glossary {
    /** What words mean today where the viewer works. */
    Meanings where(Viewer viewer);

    /** What words mean in a unit on a day, for checks of what a group has written. */
    Meanings where(UnitId unit, LocalDate day);

    /** The terms that hold somewhere at one moment. */
    interface Meanings {
        /**
         * The terms that are written in a text, in reading order and not over each other, as often as they stand there. An
         * abbreviation is only meant as it is written, in capitals or not; a word in any inflection. A word without a
         * definition is not a term here.
         */
        List<Found> in(String text);
    }

    /**
     * A term in a text.
     *
     * @param start first character
     * @param end after the last character
     */
    record Found(int start, int end, Meaning meaning) {}

    /**
     * What a term means.
     *
     * @param id stable
     * @param name the term as it is preferably written
     * @param definition Swedish
     * @param path the term's own page on this server
     * @param readings how parties read the word differently, by kind of party; empty when they do not
     */
    record Meaning(
            String id,
            String name,
            String definition,
            String path,
            Map<PartyKind, String> readings) {
        public Meaning {
            readings =
                    java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(readings));
        }
    }
}
