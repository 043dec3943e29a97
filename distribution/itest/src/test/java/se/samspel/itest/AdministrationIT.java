package se.samspel.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelClient;
import se.samspel.testing.SamspelContainer;

/** Forms of administration lead to those that answer them, by their addresses. */
@SamspelContainer
class AdministrationIT {
    private static final Pattern PROPOSED =
            Pattern.compile("name=\"unit\" value=\"([a-z0-9-]+)\"> ([^<]+)<");

    @Test
    void aProposedUnitIsAdoptedByItsForm(SamspelClient client) throws IOException {
        client.signInAs("Serveradministratör");
        TestPlugin.install(
                client,
                Map.of(
                        "plugin.json",
                        """
                        {"id": "provgrupp", "version": "1.0.0", "name": "Prov", "description": "En grupp.",
                         "requires": {"samspel": "[1.0,2)"}, "appliesTo": ["gavleborg"],
                         "content": {"organisation.units": ["grupp.json"]}}
                        """,
                        "grupp.json",
                        """
                        {"groups": [{"id": "provgrupp", "name": "Provgruppen", "association": "gavleborg",
                         "municipalities": ["hofors"], "parties": ["hofors-kommun"]}]}
                        """));
        HttpResponse<String> page = client.get("/administration/enheter");
        Matcher proposed = PROPOSED.matcher(page.body());
        assertTrue(proposed.find(), "the plugins propose units");
        assertTrue(page.body().contains("action=\"/administration/forslag\""));
        HttpResponse<String> answer =
                client.post("/administration/forslag", Map.of("unit", proposed.group(1)));
        assertEquals(303, answer.statusCode());
        assertEquals(200, client.get("/administration/enheter/" + proposed.group(1)).statusCode());
        client.json("DELETE", "/api/v1/tillagg/provgrupp", "");
    }

    @Test
    void theServersHealthIsForItsAdministrator(SamspelClient client) {
        client.signInAs("Förbundets it");
        assertEquals(403, client.get("/administration/halsa").statusCode());
        assertEquals(403, client.getJson("/api/v1/drift/halsa").statusCode());
        client.post("/logga-ut", Map.of());
        client.signInAs("Serveradministratör");
        String health = client.getJson("/api/v1/drift/halsa").body();
        for (String part : new String[] {"lagring", "sokindex", "dokument"}) {
            assertTrue(health.contains("\"key\":\"" + part + "\""), health);
        }
        assertEquals(
                404, client.json("POST", "/api/v1/drift/halsa/sokindex/riv", "{}").statusCode());
    }
}
