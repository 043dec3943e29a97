package se.samspel.arkiv.internal.lucene;

import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.text.StringCharacterIterator;

/**
 * Breaks a text where a sentence, a heading or a page ends, looking only at what stands around the place that is asked
 * for: a report is long, and a passage of it short.
 */
final class Sentences extends BreakIterator {
    /** Between this and the space no letter is whitespace: most letters are told by one look. */
    private static final char FIRST_OTHER_SPACE = 0x1680;

    private String text = "";
    private int at;

    /** Whether a sentence begins here: after a full stop and a space, an empty line or a page. */
    private boolean isBreak(int place) {
        if (place <= 0 || place >= text.length()) {
            return true;
        }
        if (!isSpace(place - 1) || isSpace(place)) {
            return false;
        }
        int before = place - 1;
        int lines = 0;
        while (before >= 0 && isSpace(before)) {
            char space = text.charAt(before--);
            lines += space == '\n' ? 1 : space == LuceneFields.PAGE_BREAK ? 2 : 0;
        }
        return lines > 1 || before < 0 || isEnd(before, place);
    }

    private boolean isEnd(int last, int next) {
        return ".!?".indexOf(text.charAt(last)) >= 0 && !Character.isLowerCase(text.charAt(next));
    }

    private boolean isSpace(int place) {
        char letter = text.charAt(place);
        return (letter <= ' ' || letter >= FIRST_OTHER_SPACE) && Character.isWhitespace(letter);
    }

    @Override
    public int following(int offset) {
        at = Math.min(offset + 1, text.length());
        while (!isBreak(at)) {
            at++;
        }
        return offset >= text.length() ? DONE : at;
    }

    @Override
    public int preceding(int offset) {
        at = Math.max(offset - 1, 0);
        while (!isBreak(at)) {
            at--;
        }
        return offset <= 0 ? DONE : at;
    }

    @Override
    public int first() {
        at = 0;
        return at;
    }

    @Override
    public int last() {
        at = text.length();
        return at;
    }

    @Override
    public int next() {
        return following(at);
    }

    @Override
    public int previous() {
        return preceding(at);
    }

    @Override
    public int next(int steps) {
        int place = at;
        for (int step = 0; step < Math.abs(steps) && place != DONE; step++) {
            place = steps > 0 ? next() : previous();
        }
        return place;
    }

    @Override
    public int current() {
        return at;
    }

    @Override
    public CharacterIterator getText() {
        return new StringCharacterIterator(text, at);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public void setText(CharacterIterator newText) {
        StringBuilder whole = new StringBuilder();
        for (char it = newText.first(); it != CharacterIterator.DONE; it = newText.next()) {
            whole.append(it);
        }
        setText(whole.toString());
    }
}
