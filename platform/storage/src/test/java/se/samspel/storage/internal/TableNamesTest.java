package se.samspel.storage.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    select a from plan_a where b = 1                                  | plan_a
                    select a.x, b.y from plan_a a join arkiv_b b on a.id = b.id, c    | plan_a arkiv_b c
                    select 1 from (select x, y from plan_b) t, plan_c                 | plan_b plan_c
                    select 1 from (plan_a join plan_b on true)                        | plan_a plan_b
                    select (select max(number) from storage_event), b from plan_a     | storage_event plan_a
                    select a from plan_a where b in (select c, d from identity_user)  | plan_a identity_user
                    select a from plan_a order by b, c limit 1                        | plan_a
                    select a from "Plan_A"                                            | plan_a
                    select a from main.plan_a                                         | main.plan_a
                    select 'from storage_event' from plan_a -- from storage_job       | plan_a
                    select a from plan_a /* join storage_job */ where b = 'it''s'     | plan_a
                    select extract(year from day), b from plan_a                      | plan_a
                    select a is distinct from b from plan_a                           | plan_a
                    select a from plan_a left outer join lateral (select 1) s on true | plan_a
                    select a from plan_a where b = :from and c = :join                | plan_a
                    insert into plan_a (b, c) values (1, 2)                           | plan_a
                    insert into plan_a (b) select c from plan_d                       | plan_a plan_d
                    insert into plan_a (b) values (1) on conflict (b) do update set b = 2 | plan_a
                    update plan_a set b = 1, c = 2 where d = 3                        | plan_a
                    update plan_a set b = x.b from plan_x x, plan_y where x.id = 1    | plan_a plan_x plan_y
                    delete from plan_a where b = 1                                    | plan_a
                    delete from plan_a using identity_user u where u.id = 1           | plan_a identity_user
                    select a from plan_a join plan_b using (id)                       | plan_a plan_b
                    select a from plan_a for update                                   | plan_a
                    with recent as (select a from plan_a) select * from recent        | plan_a
                    with recursive t(id, n) as (select 1, 2 from plan_a) select * from t, plan_b | plan_a plan_b
                    with x as (delete from plan_a returning b) select * from x        | plan_a
                    select * from json_each(:x)                                       |
                    select a from plan_a union all select b from storage_job          | plan_a storage_job
                    create table if not exists plan_a (b text references identity_user (id)) | plan_a identity_user
                    create unique index plan_a_b on plan_a (b)                        | plan_a_b plan_a
                    create index if not exists plan_a_b on plan_a (b) where c = 1     | plan_a_b plan_a
                    alter table plan_a rename to plan_b                               | plan_a plan_b
                    alter table plan_a rename column b to c                           | plan_a
                    alter table plan_a add column b text default 'x'                  | plan_a
                    drop table if exists plan_a                                       | plan_a
                    create view plan_v as select b from plan_a                        | plan_v plan_a
                    create table plan_a (b bigint references plan_b on delete cascade on update cascade) | plan_a plan_b
                    create trigger plan_t after update of b on plan_a begin insert into plan_l values (new.b); end | plan_t plan_a plan_l
                    """)
    void everyTableThatIsNamedIsFound(String sql, String names) {
        Set<String> expected =
                names == null || names.isBlank()
                        ? Set.of()
                        : Arrays.stream(names.strip().split(" ")).collect(Collectors.toSet());
        assertEquals(expected, TableNames.in(SqlTokens.of(sql)));
    }

    @Test
    void aForeignPrefixIsRefusedWithItsName() {
        SqlTexts plan = new SqlTexts("plan");
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> plan.get("select a from plan_a join planering_b on true"));
        assertTrue(refused.getMessage().contains("planering_b"), refused.getMessage());
        assertEquals(plan.get("select a from plan_a"), plan.get("select a from plan_a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "drop table plan_a",
                "pragma query_only=off",
                "attach 'x' as y",
                "select 1; delete from plan_a",
                "select a from plan_a where b = ?",
                "select [a] from plan_a",
                "select 'open from plan_a",
                "commit"
            })
    void whatIsNotOneStatementIsRefused(String sql) {
        assertThrows(IllegalArgumentException.class, () -> SqlText.of(sql));
    }

    @ParameterizedTest
    @CsvSource({
        "select a from plan_a,false",
        "update plan_a set b = 1,true",
        "with x as (delete from plan_a returning b) select * from x,true",
        "select 'delete' from plan_a,false",
        "select \"delete\" from plan_a,false",
    })
    void itIsKnownWhetherAStatementMayChangeRows(String sql, boolean changes) {
        assertEquals(changes, SqlText.of(sql).changes());
    }
}
