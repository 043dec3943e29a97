package se.samspel.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A bundle touches its own tables only. */
class SqlTest {
    private static final Pattern SCHEMA = Pattern.compile("@Schema\\(\"([a-z]+)\"\\)");
    private static final Pattern MADE =
            Pattern.compile(
                    "create\\s+(?:unique\\s+)?(?:table|index|view|trigger)\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");
    private static final Pattern USED =
            Pattern.compile("(?:from|join|into|update|references|table|on)\\s+([a-z]+_\\w+)");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern SQL =
            Pattern.compile("^\\s*(select|insert|update|delete|with|create|alter|drop)\\s");

    private final Map<Path, String> prefixes = prefixes();

    private static Map<Path, String> prefixes() {
        Map<Path, String> prefixes = new TreeMap<>();
        for (Path bundle : House.bundles()) {
            for (Path about : House.files(bundle, "src/main/java", "package-info.java")) {
                Matcher schema = SCHEMA.matcher(House.text(about));
                if (schema.find()) {
                    prefixes.put(bundle, schema.group(1));
                }
            }
        }
        return prefixes;
    }

    @Test
    void bundlesWithTablesAreFound() {
        assertTrue(prefixes.containsValue("storage"), prefixes.toString());
        assertEquals(
                prefixes.size(), prefixes.values().stream().distinct().count(), "a prefix twice");
    }

    @Test
    void aMigrationMakesTablesOfItsOwnPrefix() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : House.bundles()) {
            for (Path file : House.files(bundle, "src/main/resources/db", ".sql")) {
                String text = withoutComments(House.text(file));
                String own = Optional.ofNullable(prefixes.get(bundle)).orElse("no schema");
                find(MADE, text).stream()
                        .filter(name -> !name.startsWith(own + "_"))
                        .forEach(name -> wrong.add(file + " makes " + name));
                foreign(own, text).forEach(name -> wrong.add(file + " uses " + name));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aStatementNamesTablesOfItsOwnPrefix() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : House.bundles()) {
            String own = Optional.ofNullable(prefixes.get(bundle)).orElse("no schema");
            for (Path file : House.files(bundle, "src/main/java", ".java")) {
                statements(House.text(file))
                        .forEach(
                                sql ->
                                        foreign(own, sql)
                                                .forEach(
                                                        name -> wrong.add(file + " uses " + name)));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aForeignTableWouldBeSeen() {
        assertEquals(
                List.of("storage_event"),
                foreign("plan", "select * from plan_goal join storage_event on a = b"));
        assertEquals(1, statements("x = \"\"\"\n   select 1 from y_z\n\"\"\";").size());
    }

    private List<String> foreign(String own, String sql) {
        return find(USED, sql).stream()
                .filter(name -> prefixes.containsValue(name.substring(0, name.indexOf('_'))))
                .filter(name -> !name.startsWith(own + "_"))
                .toList();
    }

    private static List<String> statements(String java) {
        List<String> found = new ArrayList<>();
        Matcher text = TEXT.matcher(java);
        while (text.find()) {
            String words = text.group(1) == null ? text.group(2) : text.group(1);
            String lower = words.toLowerCase(Locale.ROOT);
            if (SQL.matcher(lower).find()) {
                found.add(lower);
            }
        }
        return found;
    }

    private static String withoutComments(String sql) {
        return sql.replaceAll("--[^\\n]*", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> find(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
