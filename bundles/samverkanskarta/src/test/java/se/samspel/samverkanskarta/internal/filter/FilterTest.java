package se.samspel.samverkanskarta.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
    @Property(tries = 200)
    void whatIsKeptOnTheWayIsReadBackTheSame(
            @ForAll @Size(max = 3) List<@NotBlank String> parties,
            @ForAll @Size(max = 3) List<@NotBlank String> groups) {
        Filter filter = new Filter(Map.of(Filter.PARTY, parties, Filter.TARGET_GROUP, groups));
        String kept = filter.kept();
        assertEquals(
                filter,
                kept.isEmpty()
                        ? Filter.NONE
                        : Filter.ofKept(
                                URLDecoder.decode(
                                        kept.substring("?urval=".length()),
                                        StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "part", "=", "norm=x", "https://example.org", "part=%zz", "&&"})
    void anythingElseKeepsNothing(String sent) {
        assertEquals(Filter.NONE, Filter.ofKept(sent));
    }
}
