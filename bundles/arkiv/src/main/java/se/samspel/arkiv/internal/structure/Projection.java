package se.samspel.arkiv.internal.structure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.documents.DocumentStructure.Figure;
import se.samspel.api.documents.DocumentStructure.Goal;
import se.samspel.api.documents.DocumentStructure.Named;
import se.samspel.api.documents.DocumentStructure.Party;
import se.samspel.api.documents.DocumentStructure.Source;
import se.samspel.api.storage.Tx;
import se.samspel.arkiv.DocumentId;

/** Makes what people have confirmed the document's structure. */
final class Projection {
    private Projection() {}

    static void renew(Tx tx, DocumentId document, Instant now) {
        List<Finding> confirmed =
                FindingRows.of(tx, document).stream()
                        .filter(it -> it.state() == State.CONFIRMED)
                        .toList();
        StructureRows.write(tx, document, structure(confirmed), now);
        List<Finding> goals = of(confirmed, Kind.GOAL).toList();
        for (int place = 0; place < goals.size(); place++) {
            tx.sql(
                            """
                            update archive_goal set finding = :finding
                            where document_id = :document and place = :place
                            """)
                    .with("finding", goals.get(place).id())
                    .with("document", document)
                    .with("place", place)
                    .run();
        }
    }

    private static Stream<Finding> of(List<Finding> all, Kind kind) {
        return all.stream().filter(it -> it.said().kind() == kind);
    }

    static DocumentStructure structure(List<Finding> confirmed) {
        LinkedHashSet<String> areas = new LinkedHashSet<>();
        of(confirmed, Kind.GOAL)
                .map(it -> it.said().area())
                .filter(area -> !area.isEmpty())
                .forEach(areas::add);
        return new DocumentStructure(
                of(confirmed, Kind.PERIOD).map(it -> it.said().words()).findFirst().orElse(""),
                List.copyOf(areas),
                of(confirmed, Kind.TARGET_GROUP).map(it -> it.said().words()).distinct().toList(),
                of(confirmed, Kind.PARTY)
                        .map(it -> new Party(it.said().ref(), it.said().words()))
                        .distinct()
                        .toList(),
                of(confirmed, Kind.GOAL).map(Projection::goal).toList(),
                confirmed.stream()
                        .filter(it -> it.said().kind().isNumber())
                        .map(Projection::figure)
                        .toList(),
                named(confirmed, Kind.INTERVENTION),
                named(confirmed, Kind.MUNICIPALITY));
    }

    private static List<Named> named(List<Finding> confirmed, Kind kind) {
        return of(confirmed, kind)
                .map(it -> new Named(it.said().ref(), it.said().words()))
                .distinct()
                .toList();
    }

    private static Source source(Finding finding) {
        return new Source(finding.sentence(), finding.span().page());
    }

    private static Goal goal(Finding finding) {
        Said said = finding.said();
        return new Goal(
                said.area(),
                said.words(),
                "",
                "",
                "",
                null,
                said.outcome(),
                said.wording(),
                source(finding),
                List.of());
    }

    private static Figure figure(Finding finding) {
        Said said = finding.said();
        boolean money = said.kind() == Kind.MONEY;
        return new Figure(
                money ? Figure.Kind.MONEY : Figure.Kind.PARTICIPANTS,
                new BigDecimal(said.amount()),
                money ? "kronor" : "",
                said.words(),
                source(finding));
    }
}
