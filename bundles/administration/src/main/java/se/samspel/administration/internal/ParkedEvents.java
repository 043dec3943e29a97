package se.samspel.administration.internal;

import java.util.List;
import java.util.Optional;
import se.samspel.api.access.NotThere;
import se.samspel.api.storage.EventLog;
import se.samspel.api.web.Swedish;

/** A parked event by what stands in an address, and what came of trying it again. */
final class ParkedEvents {
    private ParkedEvents() {}

    /** What came of one more try. */
    enum Outcome {
        TAKEN("Nu gick det. Det som saknades är gjort."),
        FAILED(
                "Det gick inte den här gången heller. Raden finns kvar med orsaken; det som hände"
                        + " är sparat."),
        WAITING(
                "Den del som ska göra det är inte igång just nu. Försöket görs så snart den är"
                        + " tillbaka.");

        private final String sentence;

        Outcome(String sentence) {
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    /** @throws NotThere when it has left the list */
    static EventLog.Parked find(EventLog events, String listener, long number) {
        return still(events, listener, number).orElseThrow(() -> new NotThere("Händelsen"));
    }

    /** Tries once more and says what came of it. */
    static Outcome again(EventLog events, EventLog.Parked parked) {
        events.retry(parked);
        return still(events, parked.listener(), parked.number())
                .map(now -> now.attempts() > parked.attempts() ? Outcome.FAILED : Outcome.WAITING)
                .orElse(Outcome.TAKEN);
    }

    /** Tries the oldest once more and says how it went. */
    static String allAgain(EventLog events, int most) {
        List<EventLog.Parked> parked = events.parked().stream().limit(most).toList();
        long taken = parked.stream().filter(one -> again(events, one) == Outcome.TAKEN).count();
        long left = events.parked().size();
        String went =
                Swedish.number(taken) + " av " + Swedish.number(parked.size()) + " gick fram.";
        return left == 0
                ? went + " Nu finns inget kvar att göra."
                : went + " Resten finns kvar här.";
    }

    private static Optional<EventLog.Parked> still(EventLog events, String listener, long number) {
        return events.parked().stream()
                .filter(it -> it.listener().equals(listener) && it.number() == number)
                .findFirst();
    }
}
