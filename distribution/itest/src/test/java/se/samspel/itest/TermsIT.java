package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelClient;
import se.samspel.testing.SamspelContainer;

/** A plugin's terms are there as soon as it is installed, without restart, for those they are true for. */
@SamspelContainer
class TermsIT {
    @Test
    void termsComeAndGoWithTheirPlugin(SamspelClient client) throws IOException {
        client.signInAs("Serveradministratör");
        TestPlugin.install(
                client,
                Map.of(
                        "plugin.json",
                        """
                        {"id": "provord", "version": "1.0.0", "name": "Provord", "description": "Ett ord.",
                         "requires": {"samspel": "[1.0,2)"}, "appliesTo": ["gavleborg"],
                         "content": {"begrepp.terms": ["ord.json"]}}
                        """,
                        "ord.json",
                        """
                        {"title": "Prov", "terms": [{"id": "provhuset", "term": "Provhuset",
                         "abbreviations": ["PVH"], "definition": "Ett hus för prov."}]}
                        """));
        client.post("/logga-ut", Map.of());
        client.signInAs("Lea Norrby");
        assertTrue(client.get("/begrepp/provhuset").body().contains("Ett hus för prov."));
        assertTrue(client.getJson("/api/v1/begrepp?q=pvh").body().contains("\"provhuset\""));
        client.post("/logga-ut", Map.of());
        client.signInAs("Doris Ängvik");
        assertEquals(404, client.get("/begrepp/provhuset").statusCode());
        client.post("/logga-ut", Map.of());
        client.signInAs("Serveradministratör");
        client.json("DELETE", "/api/v1/tillagg/provord", "");
        client.post("/logga-ut", Map.of());
        client.signInAs("Lea Norrby");
        assertEquals(404, client.get("/begrepp/provhuset").statusCode());
    }

    @Test
    void aForbundWritesItsOwnOverThePlugins(SamspelClient client) {
        client.signInAs("Kansli");
        String mine =
                """
                {"term": "brytpunkt", "definition": "Ny text hos oss.", "version": %d}
                """;
        assertEquals(
                200,
                client.json("PUT", "/api/v1/begrepp/brytpunkt", mine.formatted(0)).statusCode());
        String other = mine.replace("Ny text", "En annan text");
        var second = client.json("PUT", "/api/v1/begrepp/brytpunkt", other.formatted(0));
        assertEquals(409, second.statusCode(), second.body());
        assertTrue(second.body().contains("Ny text hos oss."), second.body());
        assertTrue(
                client.getJson("/api/v1/begrepp/brytpunkt/history").body().contains("Ny text"),
                "the change is in the history");
        client.post("/logga-ut", Map.of());
        client.signInAs("Lea Norrby");
        assertTrue(client.get("/begrepp/brytpunkt").body().contains("Ny text hos oss."));
        assertEquals(
                403,
                client.json("PUT", "/api/v1/begrepp/brytpunkt", mine.formatted(1)).statusCode());
        client.post("/logga-ut", Map.of());
        client.signInAs("Doris Ängvik");
        assertFalse(client.get("/begrepp/brytpunkt").body().contains("Ny text hos oss."));
    }
}
