package se.samspel.arkiv.internal.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samspel.arkiv.internal.structure.Finding;
import se.samspel.arkiv.internal.structure.Said;

/** What is told of findings over the API, and what is sent about them. */
public final class FindingJson {
    private FindingJson() {}

    /** One thing that was found. */
    public record Told(
            long id,
            long version,
            String kind,
            String words,
            String ref,
            String amount,
            @Nullable String outcome,
            String wording,
            String area,
            String rule,
            int page,
            int start,
            int end,
            String sentence,
            String state,
            String decidedBy,
            @Nullable String decidedAt) {
        static Told of(Finding it) {
            Said said = it.said();
            return new Told(
                    it.id(),
                    it.version(),
                    said.kind().written(),
                    said.words(),
                    said.ref(),
                    said.amount(),
                    said.outcome() == null ? null : said.outcome().name(),
                    said.wording(),
                    said.area(),
                    it.rule(),
                    it.span().page(),
                    it.span().start(),
                    it.span().end(),
                    it.sentence(),
                    it.state().name(),
                    it.decidedByName(),
                    it.decidedAt() == null ? null : it.decidedAt().toString());
        }
    }

    /**
     * What a program sends. What it leaves out of a decision stays as it is.
     *
     * @param decision CONFIRM, REJECT or REOPEN; CONFIRM when something is added
     */
    public record Sent(
            long version,
            @Nullable String decision,
            @Nullable String kind,
            @Nullable String words,
            @Nullable String ref,
            @Nullable String amount,
            @Nullable String outcome,
            @Nullable String wording,
            @Nullable String area,
            @Nullable String sentence) {
        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            put(values, "words", words);
            put(values, "ref", ref);
            put(values, "amount", amount);
            put(values, "outcome", outcome);
            put(values, "wording", wording);
            put(values, "area", area);
            put(values, FindingFields.SENTENCE, sentence);
            return values;
        }

        private static void put(Map<String, String> values, String id, @Nullable String value) {
            if (value != null) {
                values.put(id, value);
            }
        }
    }

    /** Which to confirm together: number and the version that was seen. */
    public record Seen(long id, long version) {}

    /** Some to confirm together. */
    public record Together(List<Seen> findings) {}

    /** How many were confirmed. */
    public record Confirmed(int confirmed) {}

    /** The number of what was added. */
    public record Added(long id) {}

    /** The version to send next time. */
    public record Saved(long version) {}
}
