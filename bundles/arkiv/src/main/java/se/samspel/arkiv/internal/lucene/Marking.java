package se.samspel.arkiv.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.lucene.Question.Asked;
import se.samspel.arkiv.internal.lucene.Question.Other;
import se.samspel.arkiv.internal.lucene.WordForms.Form;
import se.samspel.arkiv.spi.Way;

/** Finds the places of one text that answer a question, and how each does. */
final class Marking {
    private final SwedishAnalysis analysis;
    private final Question question;

    Marking(SwedishAnalysis analysis, Question question) {
        this.analysis = analysis;
        this.question = question;
    }

    /**
     * A place in a text, from its first character to after its last.
     *
     * @param way how it answers; null when it is the very word
     */
    record Place(Asked asked, @Nullable Way way, int start, int end) {}

    /** The places in order, without overlap. */
    List<Place> places(String text) {
        return places(analysis.words(question.clauses().isEmpty() ? "" : text));
    }

    /**
     * The same when it is known which of the words may answer.
     *
     * @param some by their number in the text, from 0
     */
    List<Place> places(String text, IntPredicate some) {
        return places(analysis.words(text, some));
    }

    private List<Place> places(TakenApart words) {
        List<Asked> asked = question.asked().toList();
        List<Place> places = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < words.size(); at++) {
            boolean free = words.start(at) >= end && words.word(at) != Form.UNREAD;
            Place place = free ? first(asked, words, at) : null;
            if (place != null) {
                places.add(place);
                end = place.end();
            }
        }
        return places;
    }

    private @Nullable Place first(List<Asked> asked, TakenApart words, int at) {
        Place best = null;
        for (Asked it : asked) {
            Place place = place(it, words, at);
            if (place != null && (best == null || place.way() == null)) {
                best = place;
            }
        }
        return best;
    }

    private @Nullable Place place(Asked asked, TakenApart words, int at) {
        int length = asked.stems().size();
        if (stands(asked.stems(), words, at)) {
            boolean very = isTyped(asked, words, at);
            return very || question.uses(Way.INFLECTION)
                    ? at(asked, very ? null : Way.INFLECTION, words, at, length)
                    : null;
        }
        for (List<String> synonym : asked.synonyms()) {
            if (stands(synonym, words, at)) {
                return at(asked, Way.SYNONYM, words, at, synonym.size());
            }
        }
        Way way = asked.isWord() ? way(asked, words.word(at)) : null;
        return way == null ? null : at(asked, way, words, at, 1);
    }

    private @Nullable Way way(Asked asked, Form word) {
        Other other = asked.others().get(word.stem());
        if (other != null && asked.takes(other)) {
            return other.way();
        }
        boolean apart = asked.isCoined() && asked.parts().contains(word.stem());
        return apart || isPart(asked, word) ? Way.COMPOUND : null;
    }

    private boolean isPart(Asked asked, Form word) {
        return question.uses(Way.COMPOUND) && word.parts().contains(asked.stems().getFirst());
    }

    private static Place at(Asked asked, @Nullable Way way, TakenApart words, int at, int length) {
        return new Place(asked, way, words.start(at), words.end(at + length - 1));
    }

    private static boolean stands(List<String> stems, TakenApart words, int at) {
        if (stems.isEmpty() || at + stems.size() > words.size()) {
            return false;
        }
        for (int next = 0; next < stems.size(); next++) {
            if (!words.word(at + next).stem().equals(stems.get(next))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTyped(Asked asked, TakenApart words, int at) {
        for (int next = 0; next < asked.forms().size(); next++) {
            if (!words.word(at + next).word().equals(asked.forms().get(next))) {
                return false;
            }
        }
        return true;
    }
}
