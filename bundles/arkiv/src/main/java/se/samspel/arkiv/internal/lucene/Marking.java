package se.samspel.arkiv.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.lucene.Question.Asked;
import se.samspel.arkiv.internal.lucene.Question.Other;
import se.samspel.arkiv.internal.lucene.SwedishAnalysis.Token;
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
        List<Asked> asked = question.asked().toList();
        List<Token> tokens = asked.isEmpty() ? List.of() : analysis.tokens(text);
        List<Place> places = new ArrayList<>();
        int end = 0;
        for (int at = 0; at < tokens.size(); at++) {
            Place place = tokens.get(at).start() < end ? null : first(asked, tokens, at);
            if (place != null) {
                places.add(place);
                end = place.end();
            }
        }
        return places;
    }

    private @Nullable Place first(List<Asked> asked, List<Token> tokens, int at) {
        Place best = null;
        for (Asked it : asked) {
            Place place = place(it, tokens, at);
            if (place != null && (best == null || place.way() == null)) {
                best = place;
            }
        }
        return best;
    }

    private @Nullable Place place(Asked asked, List<Token> tokens, int at) {
        int length = asked.stems().size();
        if (stands(asked.stems(), tokens, at)) {
            boolean very = isTyped(asked, tokens, at);
            return very || question.uses(Way.INFLECTION)
                    ? at(asked, very ? null : Way.INFLECTION, tokens, at, length)
                    : null;
        }
        for (List<String> synonym : asked.synonyms()) {
            if (stands(synonym, tokens, at)) {
                return at(asked, Way.SYNONYM, tokens, at, synonym.size());
            }
        }
        Way way = asked.isWord() ? way(asked, tokens.get(at)) : null;
        return way == null ? null : at(asked, way, tokens, at, 1);
    }

    private @Nullable Way way(Asked asked, Token token) {
        Other other = asked.others().get(token.stem());
        if (other != null && asked.takes(other)) {
            return other.way();
        }
        boolean apart = asked.isCoined() && asked.parts().contains(token.stem());
        return apart || isPart(asked, token) ? Way.COMPOUND : null;
    }

    private boolean isPart(Asked asked, Token token) {
        return question.uses(Way.COMPOUND)
                && analysis.parts(token.form()).contains(asked.stems().getFirst());
    }

    private static Place at(
            Asked asked, @Nullable Way way, List<Token> tokens, int at, int length) {
        return new Place(asked, way, tokens.get(at).start(), tokens.get(at + length - 1).end());
    }

    private static boolean stands(List<String> stems, List<Token> tokens, int at) {
        if (stems.isEmpty() || at + stems.size() > tokens.size()) {
            return false;
        }
        for (int next = 0; next < stems.size(); next++) {
            if (!tokens.get(at + next).stem().equals(stems.get(next))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTyped(Asked asked, List<Token> tokens, int at) {
        for (int next = 0; next < asked.forms().size(); next++) {
            if (!tokens.get(at + next).form().equals(asked.forms().get(next))) {
                return false;
            }
        }
        return true;
    }
}
