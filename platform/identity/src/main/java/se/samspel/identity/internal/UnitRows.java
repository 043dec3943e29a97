package se.samspel.identity.internal;

import java.util.List;
import java.util.stream.Stream;
import se.samspel.api.UnitId;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.storage.Tx;

/** Writes units; asks nobody for leave. */
final class UnitRows {
    private UnitRows() {}

    /** Keeps a unit; one with the same id stands as it is. */
    static void add(Tx tx, Unit unit) {
        int added =
                tx.sql(
                                """
                                insert into identity_unit
                                (id, kind, name, short_name, parent, party_kind, code)
                                values (:id, :kind, :name, :short, :parent, :party, :code)
                                on conflict (id) do nothing
                                """)
                        .with("id", unit.id())
                        .with("kind", unit.kind())
                        .with("name", unit.name())
                        .with("short", unit.shortName())
                        .with("parent", unit.parent())
                        .with("party", unit.partyKind())
                        .with("code", unit.code())
                        .run();
        if (added > 0 && unit.kind() == UnitKind.GROUP) {
            compose(tx, unit.id(), unit.parties(), unit.municipalities());
        }
    }

    static void rename(Tx tx, Unit unit, String name) {
        tx.sql("update identity_unit set name = :name, short_name = :short where id = :id")
                .with("name", name)
                .with("short", unit.shortName().equals(unit.name()) ? name : unit.shortName())
                .with("id", unit.id())
                .run();
    }

    static void compose(Tx tx, UnitId group, List<UnitId> parties, List<UnitId> municipalities) {
        tx.sql("delete from identity_unit_part where unit_id = :group").with("group", group).run();
        List<UnitId> parts =
                Stream.concat(parties.stream(), municipalities.stream()).distinct().toList();
        for (int place = 0; place < parts.size(); place++) {
            tx.sql(
                            """
                            insert into identity_unit_part (unit_id, part_id, place)
                            values (:group, :part, :place)
                            """)
                    .with("group", group)
                    .with("part", parts.get(place))
                    .with("place", place)
                    .run();
        }
    }
}
