package se.samspel.handlingsplan.internal.approval;

import java.util.List;
import java.util.Map;
import se.samspel.api.web.Problem;
import se.samspel.handlingsplan.internal.Refusals;
import se.samspel.handlingsplan.spi.Finding;

/** What pages and API say when a plan cannot be sent or answered. */
final class ApprovalRefusals {
    private ApprovalRefusals() {}

    static Problem notOut() {
        return new Problem(
                409,
                "Planen är inte ute för godkännande",
                "Svaret är inte sparat. Planen har tagits tillbaka eller är redan fastställd. Öppna den för att se"
                        + " hur det står.");
    }

    /** Why a plan was not sent. */
    static Problem of(Approvals.Sent refused) {
        return switch (refused) {
            case Approvals.Sent.Changed changed ->
                    new Problem(
                            409,
                            "Planen har ändrats",
                            "Någon ändrade planen medan du tittade på den. Inget är skickat. Titta på det som står nu"
                                    + " och skicka sedan.");
            case Approvals.Sent.Lacking(List<Finding> required) ->
                    new Problem(
                            409,
                            "Något saknas",
                            "Inget är skickat. Mallen vill att det här är på plats först: "
                                    + String.join(
                                            " ", required.stream().map(Finding::sentence).toList()),
                            Map.of("required", required.stream().map(Finding::sentence).toList()));
            case Approvals.Sent.Nobody nobody ->
                    new Problem(
                            409,
                            "Gruppen har inga parter",
                            "Inget är skickat, för ingen part sitter i gruppen. Be den som är it-ansvarig i förbundet"
                                    + " att lägga in parterna, eller fastställ planen direkt.");
            case Approvals.Sent.NotDraft notDraft -> Refusals.frozen(notDraft.status());
            case Approvals.Sent.Out out ->
                    throw new IllegalArgumentException("a plan that was sent is no refusal");
        };
    }
}
