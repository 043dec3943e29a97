package se.samspel.begrepp.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;

/** How the demo's people came to agree on a few words during its year. */
@Component(service = DemoStory.class)
public final class DemoTerms implements DemoStory {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final UnitId HOFORS = new UnitId("mysam-hofors");
    private static final String STATION = "Stationen";

    private final OwnTerms own;
    private final TermEdits edits;
    private final TermComments comments;

    @Activate
    public DemoTerms(
            @Reference OwnTerms own, @Reference TermEdits edits, @Reference TermComments comments) {
        this.own = own;
        this.edits = edits;
        this.comments = comments;
    }

    @Override
    public String name() {
        return "begrepp";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        if (!own.all().isEmpty()) {
            return List.of();
        }
        Viewer office = people.as(Role.OFFICE, GAVLEBORG);
        Viewer leader = people.as(Role.PROCESS_LEADER, GAVLEBORG);
        Viewer member = people.as(Role.MEMBER, HOFORS);
        return List.of(
                ago(now, 301, () -> edits.add(leader, station("Mötesplats i Hofors för unga."))),
                ago(
                        now,
                        214,
                        () ->
                                comments.write(
                                        member,
                                        "stationen",
                                        "Vi tar emot upp till 29 år nu. Ska det stå här?")),
                ago(
                        now,
                        209,
                        () ->
                                edits.save(
                                        leader,
                                        "stationen",
                                        version("stationen"),
                                        station(
                                                "Mötesplats i Hofors där unga mellan 16 och 29 år får hjälp av"
                                                        + " flera parter på samma dag."))),
                ago(now, 208, this::settle, leader),
                ago(now, 143, () -> edits.save(office, "insats", version("insats"), insats())),
                ago(
                        now,
                        19,
                        () ->
                                comments.write(
                                        member,
                                        "insats",
                                        "På arbetsmarknadsenheten säger vi aktivitet om det här. Tar vi upp det på"
                                                + " nästa möte?")));
    }

    @FunctionalInterface
    private interface By {
        void play(Viewer viewer);
    }

    private static Scene ago(Instant now, int days, By act, Viewer viewer) {
        return ago(now, days, () -> act.play(viewer));
    }

    private static Scene ago(Instant now, int days, Act act) {
        return Scene.atWork(now.minus(Duration.ofDays(days)), act);
    }

    private void settle(Viewer viewer) {
        comments.about(viewer, "stationen")
                .forEach(comment -> comments.settle(viewer, "stationen", comment.id()));
    }

    private long version(String term) {
        return own.find(GAVLEBORG, term).map(OwnTerms.Own::version).orElse(0L);
    }

    private static Map<String, String> station(String definition) {
        return Map.of("name", STATION, "synonyms", "Stationen i Hofors", "definition", definition);
    }

    private static Map<String, String> insats() {
        Map<String, String> values = new HashMap<>();
        values.put("name", "insats");
        values.put(
                "definition",
                "Det som förbundet betalar eller driver ihop med parterna, med början, slut och"
                        + " uppföljning. Det en part gör på egen hand kallar vi den partens eget stöd.");
        values.put("source", "Kansliets ordlista, beslutad av beredningsgruppen");
        values.put(
                "reads-municipality",
                "Ett beslut om stöd, eller en aktivitet på arbetsmarknadsenheten.");
        values.put("reads-region", "En vårdåtgärd.");
        values.put(
                "reads-employment-service",
                "En tjänst eller ett program som personen anvisas till.");
        values.put("reads-social-insurance", "En åtgärd i planen för återgång i arbete.");
        return values;
    }
}
