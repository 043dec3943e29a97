package se.samspel.insatser.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** Fills the register of the demo's förbund, as its office did before the plans were written. */
@Component(service = DemoStory.class)
public final class DemoInterventions implements DemoStory {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private final Register register;
    private final Entries entries;

    @Activate
    public DemoInterventions(@Reference Register register, @Reference Entries entries) {
        this.register = register;
        this.entries = entries;
    }

    @Override
    public String name() {
        return "insatser";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        Viewer office = people.as(Role.OFFICE, GAVLEBORG);
        if (!entries.of(GAVLEBORG).isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Europe/Stockholm"));
        return List.of(
                Scene.atWork(
                        now.minus(Duration.ofDays(365)),
                        () -> {
                            added(office, "Ungdomsspåret", "ONGOING", today.minusMonths(20), "");
                            added(
                                    office,
                                    "Första steget, ASF",
                                    "ONGOING",
                                    today.minusMonths(9),
                                    "");
                            added(office, "Vägen in", "ONGOING", today.minusMonths(44), "");
                            added(
                                    office,
                                    "Förstudie om hemmasittare",
                                    "ENDED",
                                    today.minusMonths(26),
                                    today.minusMonths(14).toString());
                        }),
                Scene.atWork(
                        now.minus(Duration.ofDays(170)),
                        () ->
                                added(
                                        office,
                                        "Samtalsgrupper för kvinnor",
                                        "PLANNED",
                                        today.plusMonths(3),
                                        "")),
                Scene.atWork(
                        now.minus(Duration.ofDays(52)),
                        () -> renamed(office, "Vägen in", "Vägen in i arbetslivet")));
    }

    private void renamed(Viewer by, String name, String then) {
        entries.of(GAVLEBORG).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .ifPresent(
                        it -> kept(register.save(by, it.id(), it.version(), Map.of("name", then))));
    }

    private void added(Viewer by, String name, String status, LocalDate starts, String ends) {
        kept(
                register.add(
                        by,
                        GAVLEBORG,
                        Map.of(
                                "name", name,
                                "status", status,
                                "starts", starts.toString(),
                                "ends", ends)));
    }

    private static void kept(Register.Outcome outcome) {
        if (!(outcome instanceof Register.Outcome.Kept)) {
            throw new IllegalStateException("the demo could not be kept: " + outcome);
        }
    }
}
