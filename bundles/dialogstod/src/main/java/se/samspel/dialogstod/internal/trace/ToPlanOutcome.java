package se.samspel.dialogstod.internal.trace;

import java.util.Map;
import se.samspel.api.dialogue.PlanPlaces.Place;
import se.samspel.dialogstod.QuoteId;

/** What came of making something in a plan of words. */
sealed interface ToPlanOutcome {
    /** It stands in the plan, now or since an earlier request. */
    record Made(QuoteId quote, Place place) implements ToPlanOutcome {}

    /** Nothing was made; sentences by what was sent. */
    record Problems(Map<String, String> problems) implements ToPlanOutcome {}
}
