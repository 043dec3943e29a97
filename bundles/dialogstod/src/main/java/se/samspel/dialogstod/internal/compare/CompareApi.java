package se.samspel.dialogstod.internal.compare;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;

/** A group's rounds beside each other, for programs. */
@Component(service = CompareApi.class)
@Rest
@SignedIn
@Path("api/v1/dialogstod/comparison")
public final class CompareApi {
    private final Comparisons comparisons;

    @Activate
    public CompareApi(@Reference Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** Figures over the steps of one scale; all null but the counts when nobody answered. */
    public record SpreadJson(
            int answers,
            @Nullable Double median,
            @Nullable Integer lowerQuartile,
            @Nullable Integer upperQuartile,
            @Nullable Integer lowest,
            @Nullable Integer highest,
            @Nullable Double mean,
            List<Integer> counts) {
        static SpreadJson of(Spread spread) {
            return spread.isEmpty()
                    ? new SpreadJson(0, null, null, null, null, null, null, spread.counts())
                    : new SpreadJson(
                            spread.answers(),
                            spread.median(),
                            spread.lowerQuartile(),
                            spread.upperQuartile(),
                            spread.lowest(),
                            spread.highest(),
                            spread.mean(),
                            spread.counts());
        }
    }

    /**
     * One question in one round.
     *
     * @param parties by unit; empty for an anonymous round
     * @param joint the step the group agreed on
     */
    public record MeasurementJson(
            long round,
            String title,
            LocalDate day,
            int guideVersion,
            String wording,
            int steps,
            String low,
            String high,
            SpreadJson all,
            Map<String, SpreadJson> parties,
            @Nullable Integer joint) {
        static MeasurementJson of(Measurement measured) {
            Timed round = measured.round();
            Map<String, SpreadJson> parties = new LinkedHashMap<>();
            measured.parties()
                    .forEach((party, spread) -> parties.put(party.value(), SpreadJson.of(spread)));
            return new MeasurementJson(
                    round.round().id().value(),
                    round.title(),
                    round.day(),
                    round.round().guideVersion(),
                    measured.wording(),
                    measured.scale().steps(),
                    measured.scale().low(),
                    measured.scale().high(),
                    SpreadJson.of(measured.all()),
                    parties,
                    measured.joint() == 0 ? null : measured.joint());
        }
    }

    /**
     * One question through the rounds.
     *
     * @param comparable false when its scales had different numbers of steps
     * @param remarks what to know before comparing, in Swedish
     */
    public record QuestionJson(
            String question,
            String area,
            boolean reworded,
            boolean comparable,
            List<String> remarks,
            List<MeasurementJson> measurements) {
        static QuestionJson of(Compared compared) {
            return new QuestionJson(
                    compared.question().value(),
                    compared.area(),
                    compared.isReworded(),
                    !compared.isRescaled(),
                    CompareWords.remarks(compared),
                    compared.measurements().stream().map(MeasurementJson::of).toList());
        }
    }

    @GET
    @Summary(
            "Skalfrågorna i en grupps omgångar, sida vid sida. group är gruppens id, round väljer"
                    + " omgångar. En anonym omgång delas aldrig upp per part.")
    public List<QuestionJson> compare(
            @Context Viewer viewer,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("round") Set<String> rounds) {
        return comparisons
                .of(viewer, group, ComparePages.ids(rounds))
                .comparison()
                .questions()
                .stream()
                .map(QuestionJson::of)
                .toList();
    }

    @GET
    @Path("csv")
    @Summary("Samma jämförelse som en fil för kalkylprogram.")
    public Response csv(
            @Context Viewer viewer,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("round") Set<String> rounds) {
        return ComparePages.file(
                comparisons.csv(comparisons.of(viewer, group, ComparePages.ids(rounds))));
    }
}
