package se.samspel.documents.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.documents.internal.WrittenForm.Ahead;

/**
 * Finds the numbers by how they are written ({@link WrittenForm}), by their date and check digit ({@link BirthNumber}) and
 * by what stands around them. When in doubt a number counts as found: a false alarm costs a moment, a number that is kept
 * cannot be taken back.
 *
 * <p>Three forms are given up, because they are nearly always something else and people stop reading alarms that are. Ten
 * digits in a row that begin with 070 are a mobile number unless the text calls them a personal number; someone born
 * from January to September 2007 is then missed, but not with a hyphen, a space before the last four, or a century.
 * Twelve figures in a row count only in the groups in which people write such numbers, not "20 170 331 12 34". And ten
 * figures without a hyphen, each or in pairs by themselves, are the cells of a table unless the text calls them so.
 */
@Component(service = IdentityNumberGuard.class)
public final class IdentityNumbers implements IdentityNumberGuard {
    private static final int CONTEXT = 40;
    private static final List<WrittenForm> FORMS = List.of(WrittenForm.values());

    /** A registry number says so itself; it is never a person. */
    private static final Pattern REGISTRY =
            Pattern.compile("(?iu)\\b(?:dnr|diarie-?(?:nr|nummer))[\\s.:]*\\z");

    /** Numbers that are written without a hyphen, by what stands right before them. */
    private static final Pattern OTHER_NUMBER =
            Pattern.compile(
                    "(?iu)(?:\\b(?:tel|tfn|mob|sms|fax|ring|bg|pg|ocr|iban|isbn)\\b|telefon|mobil|växel|bankgiro|plusgiro|faktura|kundn)"
                            + "\\p{L}*[\\s.:-]*(?:nr|nummer)?[\\s.:]*\\z");

    /** Ten digits in a row that begin as mobile numbers do. */
    private static final String MOBILE = "070";

    /** What a person's number is called. */
    private static final Pattern CALLED_SO =
            Pattern.compile(
                    "(?iu)(?:person|samordnings|identitets|födelse)-?\\s?(?:nr|nummer)|\\bp\\.?nr|\\bfödd");

    /** A year after a slash ends a registry number. */
    private static final Pattern YEAR_AFTER = Pattern.compile("/(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)");

    private final Clock clock;

    @Activate
    public IdentityNumbers(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Found> find(CharSequence text) {
        LocalDate today = LocalDate.now(clock);
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Found> number = startsWord(text, at) ? at(text, at, today) : Optional.empty();
            number.ifPresent(found::add);
            at = number.map(Found::end).orElse(at + 1);
        }
        return List.copyOf(found);
    }

    private static boolean startsWord(CharSequence text, int at) {
        return WrittenForm.digit(text, at) && !WrittenForm.digit(text, at - 1);
    }

    private static Optional<Found> at(CharSequence text, int start, LocalDate today) {
        Ahead ahead = Ahead.of(text, start);
        for (WrittenForm form : FORMS) {
            Optional<Matcher> match = form.mayFit(ahead) ? form.at(text, start) : Optional.empty();
            if (match.isPresent()) {
                String written = match.get().group();
                Optional<BirthNumber> number = BirthNumber.of(written, today);
                if (number.isPresent() && alone(text, start, match.get().end(), form)) {
                    return Optional.of(new Found(start, match.get().end(), number.get().masked()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether nothing around it says that it is a part of something else. */
    private static boolean alone(CharSequence text, int start, int end, WrittenForm form) {
        CharSequence before = text.subSequence(Math.max(0, start - CONTEXT), start);
        CharSequence after = text.subSequence(end, Math.min(text.length(), end + CONTEXT));
        if (REGISTRY.matcher(before).find() || YEAR_AFTER.matcher(after).lookingAt()) {
            return false;
        }
        if (joined(before.length() - 1, -1, before, form) || joined(0, 1, after, form)) {
            return false;
        }
        if (form == WrittenForm.TEN && isMobile(text, start, before)) {
            return false;
        }
        if (form.onlyWhenCalledSo() && !CALLED_SO.matcher(before).find()) {
            return false;
        }
        return form.hyphen() || !OTHER_NUMBER.matcher(before).find();
    }

    private static boolean isMobile(CharSequence text, int start, CharSequence before) {
        return MOBILE.contentEquals(text.subSequence(start, start + MOBILE.length()))
                && !CALLED_SO.matcher(before).find();
    }

    /** Whether the character beside it ties it to more digits or, without a hyphen, to a word. */
    private static boolean joined(int beside, int step, CharSequence text, WrittenForm form) {
        if (beside < 0 || beside >= text.length()) {
            return false;
        }
        char next = text.charAt(beside);
        boolean digitBeyond = WrittenForm.digit(text, beside + step);
        if (form.hyphen()) {
            return "-.".indexOf(next) >= 0 && digitBeyond;
        }
        boolean word = Character.isLetter(next) || next == '_';
        boolean tied = "-./:+".indexOf(next) >= 0 && digitBeyond;
        boolean column = form.gap() && WrittenForm.space(next) && digitBeyond;
        return word || tied || column;
    }
}
