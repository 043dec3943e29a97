package se.samspel.samverkanskarta.internal.agreements;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;
import se.samspel.samverkanskarta.internal.agreements.Agreements.Agreed;

/** What a list of agreements can be ordered by, each way; what is alike stays in the order of maps and forums. */
enum AgreementOrder {
    UNTIL("slut", "Sista dag"),
    FORUM("forum", "Forum"),
    BASIS("grund", "Grund"),
    STANDING("lage", "Läge"),
    OWNER("agare", "Ägare"),
    STEERING("styrgrupp", "Styrgrupp");

    private static final String BACKWARDS = "-";

    private final String word;
    private final String swedish;

    AgreementOrder(String word, String swedish) {
        this.word = word;
        this.swedish = swedish;
    }

    String swedish() {
        return swedish;
    }

    /** As it stands in an address. */
    String word(boolean backwards) {
        return (backwards ? BACKWARDS : "") + word;
    }

    static AgreementOrder of(String asked) {
        return Arrays.stream(values())
                .filter(it -> asked.equals(it.word) || asked.equals(BACKWARDS + it.word))
                .findFirst()
                .orElse(UNTIL);
    }

    static boolean backwards(String asked) {
        return asked.startsWith(BACKWARDS);
    }

    /** What has nothing to be ordered by comes last, whichever way. */
    Comparator<Agreed> comparator(Comparator<String> letters, boolean backwards) {
        return switch (this) {
            case UNTIL ->
                    Comparator.comparingInt(AgreementOrder::undated)
                            .thenComparing(AgreementOrder::until, natural(backwards));
            case STANDING -> Comparator.comparing(Agreed::standing, natural(backwards));
            case FORUM -> words(it -> it.ground().name(), letters, backwards);
            case BASIS ->
                    words(
                            it ->
                                    it.standing() == Standing.NONE
                                            ? ""
                                            : it.ground().agreement().basis().swedish(),
                            letters,
                            backwards);
            case OWNER -> words(it -> it.ground().owner(), letters, backwards);
            case STEERING -> words(it -> it.ground().steeringGroup(), letters, backwards);
        };
    }

    private static Comparator<Agreed> words(
            Function<Agreed, String> told, Comparator<String> letters, boolean backwards) {
        return Comparator.<Agreed>comparingInt(it -> told.apply(it).isEmpty() ? 1 : 0)
                .thenComparing(told, turned(letters, backwards));
    }

    private static <T extends Comparable<? super T>> Comparator<T> natural(boolean backwards) {
        return turned(Comparator.<T>naturalOrder(), backwards);
    }

    private static <T> Comparator<T> turned(Comparator<T> order, boolean backwards) {
        return backwards ? order.reversed() : order;
    }

    /** Those with a last day, those until further notice, those that rest on nothing. */
    private static int undated(Agreed agreed) {
        if (agreed.standing() == Standing.NONE) {
            return 2;
        }
        return agreed.ground().agreement().until() == null ? 1 : 0;
    }

    private static LocalDate until(Agreed agreed) {
        LocalDate until = agreed.ground().agreement().until();
        return until == null ? LocalDate.MAX : until;
    }
}
