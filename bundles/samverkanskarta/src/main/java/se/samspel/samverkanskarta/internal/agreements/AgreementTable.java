package se.samspel.samverkanskarta.internal.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.web.Csv;
import se.samspel.samverkanskarta.internal.agreements.Agreements.Agreed;
import se.samspel.samverkanskarta.internal.model.Agreement;

/** Agreements for a spreadsheet. Columns are only ever added last; see the bundle's README. */
final class AgreementTable {
    private static final List<String> HEAD =
            List.of(
                    "Förbund",
                    "Karta",
                    "Forum id",
                    "Forum",
                    "Grund",
                    "Grundens namn",
                    "Gäller från",
                    "Gäller till",
                    "Dagar kvar",
                    "Läge",
                    "Ägare",
                    "Styrgrupp");

    private AgreementTable() {}

    static String of(List<Agreed> agreed, Function<UnitId, String> units) {
        Csv csv = new Csv().line(HEAD);
        agreed.forEach(it -> csv.line(cells(it, units)));
        return csv.toString();
    }

    private static List<String> cells(Agreed agreed, Function<UnitId, String> units) {
        Ground ground = agreed.ground();
        Agreement agreement = ground.agreement();
        return List.of(
                units.apply(ground.association()),
                ground.mapTitle(),
                ground.itemKey(),
                ground.name(),
                agreement.basis().swedish(),
                agreement.text(),
                day(agreement.from()),
                day(agreement.until()),
                left(agreed),
                agreed.standing().swedish(),
                ground.owner(),
                ground.steeringGroup());
    }

    /** Empty when the last day has passed: a spreadsheet takes what begins with a sign for a formula. */
    private static String left(Agreed agreed) {
        return agreed.daysLeft().orElse(-1) < 0 ? "" : "" + agreed.daysLeft().getAsLong();
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
