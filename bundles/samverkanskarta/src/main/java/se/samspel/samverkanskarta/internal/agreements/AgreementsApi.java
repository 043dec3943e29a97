package se.samspel.samverkanskarta.internal.agreements;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.SignedIn;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Rest;
import se.samspel.api.web.Summary;
import se.samspel.samverkanskarta.MapId;
import se.samspel.samverkanskarta.VersionId;
import se.samspel.samverkanskarta.internal.agreements.Agreements.Agreed;
import se.samspel.samverkanskarta.internal.model.Agreement;

/** What the forums of the maps rest on, for programs. */
@Component(service = AgreementsApi.class)
@Rest
@SignedIn
@Path("api/v1/samverkanskartor/agreements")
public final class AgreementsApi {
    private final Agreements agreements;

    @Activate
    public AgreementsApi(@Reference Agreements agreements) {
        this.agreements = agreements;
    }

    /**
     * What a forum rests on.
     *
     * @param version the newest current state of the map
     * @param text what the agreement is called
     * @param daysLeft less than none when the last day has passed; null until further notice
     */
    public record AgreementJson(
            UnitId association,
            MapId map,
            VersionId version,
            String forum,
            String name,
            Agreement.Basis basis,
            String text,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Long daysLeft,
            Standing standing,
            String owner,
            String steeringGroup) {
        static AgreementJson of(Agreed agreed) {
            Ground ground = agreed.ground();
            Agreement agreement = ground.agreement();
            return new AgreementJson(
                    ground.association(),
                    ground.mapId(),
                    ground.versionId(),
                    ground.itemKey(),
                    ground.name(),
                    agreement.basis(),
                    agreement.text(),
                    agreement.from(),
                    agreement.until(),
                    agreed.daysLeft().isEmpty() ? null : agreed.daysLeft().getAsLong(),
                    agreed.standing(),
                    ground.owner(),
                    ground.steeringGroup());
        }
    }

    @GET
    @Summary(
            "Vad forumen i kartornas senaste nuläge vilar på. standing är ENDED, SOON, HOLDS, LATER, OPEN eller NONE, order slut, forum, grund, lage, agare eller styrgrupp, med - före för omvänd ordning.")
    public List<AgreementJson> list(
            @Context Viewer viewer,
            @QueryParam("association") @DefaultValue("") String association,
            @QueryParam("map") @DefaultValue("") String map,
            @QueryParam("standing") @DefaultValue("") String standing,
            @QueryParam("basis") @DefaultValue("") String basis,
            @QueryParam("owner") @DefaultValue("") String owner,
            @QueryParam("steeringGroup") @DefaultValue("") String steeringGroup,
            @QueryParam("order") @DefaultValue("") String order) {
        AgreementChoice choice =
                new AgreementChoice(
                        Map.of(
                                AgreementChoice.ASSOCIATION, association,
                                AgreementChoice.MAP, map,
                                AgreementChoice.STANDING, standing,
                                AgreementChoice.BASIS, basis,
                                AgreementChoice.OWNER, owner,
                                AgreementChoice.STEERING, steeringGroup,
                                AgreementChoice.ORDER, order));
        return agreements.chosen(agreements.all(viewer), choice).stream()
                .map(AgreementJson::of)
                .toList();
    }
}
