package se.samspel.storage.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlScriptTest {
    @Test
    void semicolonsInTextsCommentsAndTriggersEndNothing() {
        String script =
                """
                -- first; not a statement
                create table plan_a (b text default 'x;''y');
                /* nor; this */ ;
                create trigger plan_t after insert on plan_a begin
                    update plan_a set b = case when b = 'a;' then 'b' else 'c' end;
                    delete from plan_a where b = ';';
                end;
                insert into plan_a values ('sist')
                """;
        List<String> statements = SqlScript.statements(script);
        assertEquals(3, statements.size(), statements::toString);
        assertEquals("create table plan_a (b text default 'x;''y')", statements.get(0));
        assertEquals("end", statements.get(1).substring(statements.get(1).length() - 3));
        assertEquals("insert into plan_a values ('sist')", statements.get(2));
    }

    @Test
    void aFunctionBodyBetweenDollarsIsOneText() {
        String script =
                """
                create function plan_f() returns int language sql as $body$ select 1; select 2; $body$;
                select 1 where '$1' = $$a;b$$;
                """;
        assertEquals(2, SqlScript.statements(script).size());
    }

    @Test
    void nothingGivesNothing() {
        assertEquals(List.of(), SqlScript.statements(" -- only a comment\n;;"));
    }
}
