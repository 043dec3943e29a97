package se.samspel.samverkanskarta.internal.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.storage.SwedishOrder;
import se.samspel.api.web.Swedish;

/** The agreements of the maps as they stand today: what forums that meet rest on, and which rest on nothing. */
@Component(service = Agreements.class)
public final class Agreements {
    private final Grounds grounds;
    private final SwedishOrder order;
    private final Clock clock;

    @Activate
    public Agreements(
            @Reference Grounds grounds, @Reference SwedishOrder order, @Reference Clock clock) {
        this.grounds = grounds;
        this.order = order;
        this.clock = clock;
    }

    /** A ground as it stands on a day. */
    record Agreed(Ground ground, Standing standing, LocalDate today) {
        static Agreed of(Ground ground, LocalDate today) {
            return new Agreed(ground, Standing.of(ground.agreement(), today), today);
        }

        /** Days to the last one, less than none when it has passed; empty until further notice. */
        OptionalLong daysLeft() {
            LocalDate until = ground.agreement().until();
            return until == null
                    ? OptionalLong.empty()
                    : OptionalLong.of(ChronoUnit.DAYS.between(today, until));
        }
    }

    /** All that the viewer may read about; map by map. */
    List<Agreed> all(Viewer viewer) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Swedish.ZONE);
        return grounds.readBy(viewer).stream().map(it -> Agreed.of(it, today)).toList();
    }

    /** Those of them that are asked for, in the order that is asked for; what ends first comes first when none is. */
    List<Agreed> chosen(List<Agreed> all, AgreementChoice choice) {
        String asked = choice.of(AgreementChoice.ORDER);
        return all.stream()
                .filter(choice::lets)
                .sorted(
                        AgreementOrder.of(asked)
                                .comparator(order.comparator(), AgreementOrder.backwards(asked)))
                .toList();
    }
}
