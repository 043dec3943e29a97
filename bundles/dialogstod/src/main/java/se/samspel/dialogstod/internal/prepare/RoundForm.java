package se.samspel.dialogstod.internal.prepare;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.dialogstod.internal.round.NewRound;
import se.samspel.dialogstod.internal.round.Round;
import se.samspel.dialogstod.internal.round.RoundChange;

/** What was sent about a round. */
record RoundForm(MultivaluedMap<String, String> sent) {
    String text(String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
    }

    /** The values as they were written, for a form to correct. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        sent.keySet().forEach(name -> values.put(name, text(name)));
        return values;
    }

    /** Days that are none. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        for (String name : new String[] {"due", "day"}) {
            if (!text(name).isEmpty() && day(name) == null) {
                problems.put(name, "Skriv dagen som ett datum, till exempel 2027-03-31.");
            }
        }
        return problems;
    }

    private @Nullable LocalDate day(String name) {
        try {
            return text(name).isEmpty() ? null : LocalDate.parse(text(name));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private Round.Showing showing() {
        return text("showing").equals(Round.Showing.AT_ONCE.name())
                ? Round.Showing.AT_ONCE
                : Round.Showing.AT_OPENING;
    }

    private Round.Naming naming() {
        for (Round.Naming naming : Round.Naming.values()) {
            if (naming.name().equals(text("naming"))) {
                return naming;
            }
        }
        return Round.Naming.NAMED;
    }

    NewRound begin(UnitId group) {
        return new NewRound(
                group,
                text("guide"),
                text("title"),
                day("due"),
                day("day"),
                showing(),
                naming(),
                text("request"));
    }

    /** @param now the round, whose rules stay when the form did not ask */
    RoundChange.Settings settings(Round now) {
        boolean asked = !text("naming").isEmpty();
        String seen = text("version");
        return new RoundChange.Settings(
                seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0,
                text("title"),
                day("due"),
                day("day"),
                asked ? showing() : now.showing(),
                asked ? naming() : now.naming());
    }
}
