package se.samspel.samverkanskarta.internal.agreements;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.agreements.Agreements.Agreed;
import se.samspel.samverkanskarta.internal.agreements.AgreementsPage.Count;
import se.samspel.samverkanskarta.internal.agreements.AgreementsPage.Head;
import se.samspel.samverkanskarta.internal.model.Agreement;
import se.samspel.samverkanskarta.internal.views.FilterView.Kept;
import se.samspel.samverkanskarta.internal.views.FilterView.Option;
import se.samspel.samverkanskarta.internal.views.FilterView.Select;

/** Makes the page of agreements. */
final class AgreementViews {
    private final List<Agreed> all;
    private final AgreementChoice choice;
    private final Function<UnitId, String> units;
    private final long associations;
    private final long maps;

    /** @param all that the viewer may read about; {@code units} gives a förbund its name */
    AgreementViews(List<Agreed> all, AgreementChoice choice, Function<UnitId, String> units) {
        this.all = all;
        this.choice = choice;
        this.units = units;
        this.associations = all.stream().map(it -> it.ground().association()).distinct().count();
        this.maps = all.stream().map(it -> it.ground().mapId()).distinct().count();
    }

    AgreementsPage page(List<Agreed> chosen) {
        return new AgreementsPage(
                Stream.of(Standing.values()).map(this::number).toList(),
                filters(),
                Stream.of(AgreementChoice.STANDING, AgreementChoice.ORDER)
                        .filter(it -> !choice.of(it).isEmpty())
                        .map(it -> new Kept(it, choice.of(it)))
                        .toList(),
                choice.narrows(),
                Stream.of(
                                AgreementOrder.FORUM,
                                AgreementOrder.BASIS,
                                AgreementOrder.UNTIL,
                                AgreementOrder.STANDING,
                                AgreementOrder.OWNER,
                                AgreementOrder.STEERING)
                        .map(this::head)
                        .toList(),
                chosen.stream().map(this::line).toList(),
                MapAddress.AGREEMENTS + "/csv" + choice.query());
    }

    /** The number stands for the rows that its address shows; the chosen one leads back to all. */
    private Count number(Standing standing) {
        AgreementChoice these = choice.with(AgreementChoice.STANDING, standing.name());
        boolean here = these.equals(choice);
        AgreementChoice next = here ? choice.with(AgreementChoice.STANDING, "") : these;
        return new Count(
                (int) all.stream().filter(these::lets).count(),
                standing.swedish(),
                MapAddress.AGREEMENTS + next.query(),
                here);
    }

    private Head head(AgreementOrder order) {
        String asked = choice.of(AgreementChoice.ORDER);
        boolean here = AgreementOrder.of(asked) == order;
        boolean backwards = here && AgreementOrder.backwards(asked);
        AgreementChoice next = choice.with(AgreementChoice.ORDER, order.word(here && !backwards));
        return new Head(
                order == AgreementOrder.UNTIL ? "Gäller" : order.swedish(),
                MapAddress.AGREEMENTS + next.query(),
                sorted(here, backwards));
    }

    private static @Nullable String sorted(boolean here, boolean backwards) {
        if (!here) {
            return null;
        }
        return backwards ? "descending" : "ascending";
    }

    private List<Select> filters() {
        List<Select> filters = new ArrayList<>();
        filters.add(
                select(
                        AgreementChoice.ASSOCIATION,
                        "Förbund",
                        it -> it.ground().association().value(),
                        it -> units.apply(it.ground().association())));
        filters.add(
                select(
                        AgreementChoice.MAP,
                        "Karta",
                        it -> it.ground().mapId().toString(),
                        it -> it.ground().mapTitle()));
        filters.add(
                select(
                        AgreementChoice.BASIS,
                        "Grund",
                        it -> it.ground().agreement().basis().name(),
                        it -> it.ground().agreement().basis().swedish()));
        filters.add(
                select(
                        AgreementChoice.OWNER,
                        "Ägare",
                        it -> it.ground().owner(),
                        it -> it.ground().owner()));
        filters.add(
                select(
                        AgreementChoice.STEERING,
                        "Styrgrupp",
                        it -> it.ground().steeringGroup(),
                        it -> it.ground().steeringGroup()));
        filters.removeIf(it -> it.options().size() < (choice.of(it.name()).isEmpty() ? 2 : 1));
        return filters;
    }

    /** What there is to choose, in the order of the list. */
    private Select select(
            String name,
            String label,
            Function<Agreed, String> value,
            Function<Agreed, String> called) {
        return new Select(
                name,
                label,
                all.stream()
                        .filter(it -> !value.apply(it).isEmpty())
                        .map(
                                it ->
                                        new Option(
                                                value.apply(it),
                                                called.apply(it),
                                                value.apply(it).equals(choice.of(name))))
                        .distinct()
                        .toList());
    }

    private AgreementsPage.Line line(Agreed agreed) {
        Ground ground = agreed.ground();
        Agreement agreement = ground.agreement();
        return new AgreementsPage.Line(
                ground.name(),
                ground.path(),
                Stream.of(
                                maps > 1 ? ground.mapTitle() : "",
                                associations > 1 ? units.apply(ground.association()) : "")
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(", ")),
                agreement.basis().swedish(),
                agreement.text(),
                AgreementWords.until(agreement),
                AgreementWords.more(agreed),
                agreed.standing(),
                ground.owner(),
                ground.steeringGroup());
    }
}
