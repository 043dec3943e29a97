package se.samspel.samverkanskarta.internal.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samspel.identity.testing.SmallOrganisation;
import se.samspel.plugins.internal.PluginCheck;
import se.samspel.samverkanskarta.internal.analysis.Norm;

/** A norm is read as it is written, or refused with the file, the place and what would have been right. */
class NormReaderTest {
    private static final String PLUGIN =
            """
            {"id": "prov", "version": "1.0.0", "name": "Prov", "description": "Prov.", "requires": {"samspel": "[1.0,2)"},
             "content": {"samverkanskarta.norm": ["karta/norm.json"]}}
            """;
    @TempDir Path folder;
    private final Norms norms = new Norms(new SmallOrganisation().organisation());

    @Test
    void aNormThatSaysLittleGetsTheRestFromThePlainOne() throws IOException {
        write("'id': 'unga', 'title': 'Unga vuxna'");
        assertEquals(List.of(), PluginCheck.problems(folder, norms));
        NormFile file = PluginCheck.contents(folder, norms).getFirst();
        assertEquals("prov.unga", file.key());
        assertEquals(Norm.PLAIN.overlap(), file.norm().overlap());
        assertEquals(Norm.PLAIN.heavyHours(), file.norm().heavyHours());
        assertTrue(file.norm().owner() && file.norm().purpose());
        assertEquals(List.of(), file.norm().rules());
    }

    @Test
    void ofTwoRulesOrTransitionsWithOneIdTheSecondIsNamed() throws IOException {
        write("'id': 'unga', 'title': 'Unga', 'rules': [{'id': 'a'}, {'id': 'b'}, {'id': 'a'}]");
        assertRefused("rules[2].id", "id \"a\" finns redan");
        write(
                "'id': 'unga', 'title': 'Unga', 'transitions': [{'id': 'a', 'name': 'A'}, {'id': 'a', 'name':"
                        + " 'B'}]");
        assertRefused("transitions[1].id", "id \"a\" finns redan");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'title': 'Unga'|id|saknar",
                "'id': 'unga'|title|saknar",
                "'id': 'unga', 'title': 'U', 'rule': []|rule|menade du",
                "'id': 'unga', 'title': 'U', 'rules': [{'id': 'a', 'level': 'strategisk'}]|rules[0].level|strategic",
                "'id': 'unga', 'title': 'U', 'rules': [{'id': 'a', 'parties': ['kommun']}]|rules[0].parties|municipality",
                "'id': 'unga', 'title': 'U', 'pairs': [['region']]|pairs[0]|2",
                "'id': 'unga', 'title': 'U', 'overlapPercent': 0|overlapPercent|1",
                "'id': 'unga', 'title': 'U', 'heavyHours': 'mycket'|heavyHours|heltal",
                "'id': 'unga', 'title': 'U', 'transitions': [{'id': 'a'}]|transitions[0]|saknar",
                "'id': 'unga', 'title': 'U', 'transitions': [{'id': 'a', 'name': 'A', 'fromAge': 24}]|transitions[0].toAge|både fromAge och toAge",
                "'id': 'unga', 'title': 'U', 'transitions': [{'id': 'a', 'name': 'A', 'fromAge': 25, 'toAge': 24}]|transitions[0].toAge|lägre än fromAge 25",
                "'id': 'unga', 'title': 'U', 'transitions': [{'id': 'a', 'name': 'A', 'fromAge': 24, 'toAge': 121}]|transitions[0].toAge|120",
            },
            quoteCharacter = '`')
    void whatDoesNotFitIsToldInClearWordsAndNothingIsKept(String members, String path, String says)
            throws IOException {
        write(members);
        assertRefused(path, says);
    }

    @Test
    void aFileThatIsNoJsonIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("karta"));
        Files.writeString(folder.resolve("plugin.json"), PLUGIN);
        Files.writeString(folder.resolve("karta/norm.json"), "{\"id\": \"unga\",");
        assertEquals(1, PluginCheck.problems(folder, norms).size());
        assertEquals(1, norms.offeredTo(SmallOrganisation.GAVLEBORG).size());
    }

    private void write(String members) throws IOException {
        Files.createDirectories(folder.resolve("karta"));
        Files.writeString(folder.resolve("plugin.json"), PLUGIN);
        Files.writeString(
                folder.resolve("karta/norm.json"), ("{" + members + "}").replace('\'', '"'));
    }

    private void assertRefused(String path, String says) throws IOException {
        List<String> problems = PluginCheck.problems(folder, norms);
        assertEquals(1, problems.size(), problems.toString());
        String problem = problems.getFirst();
        assertTrue(problem.contains("karta/norm.json"), problem);
        assertTrue(problem.contains(path), problem);
        assertTrue(problem.contains(says), problem);
        assertEquals(1, norms.offeredTo(SmallOrganisation.GAVLEBORG).size(), "the plain one alone");
    }
}
