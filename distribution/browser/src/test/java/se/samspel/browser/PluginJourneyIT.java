package se.samspel.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.samspel.testing.SamspelContainer;

/** IT installs a regional plugin, and its template is there at the next click. */
@SamspelContainer
@InBrowser
class PluginJourneyIT {
    @Test
    void aNewTemplateIsOfferedAtTheNextClick(Visitor visitor) throws IOException {
        Page manager = visitor.signedIn(Look.DESKTOP, "Sammankallande");
        Visitor.visit(manager, "/handlingsplaner/ny");
        assertThat(manager.getByLabel("Kort plan för resan")).hasCount(0);

        Page it = visitor.signedIn(Look.DESKTOP, "Förbundets it");
        Visitor.visit(it, "/administration/tillagg");
        it.locator("main input[type=file]")
                .setInputFiles(new FilePayload("resan.zip", "application/zip", plugin()));
        it.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Granska tillägget"))
                .click();
        assertThat(it.getByRole(AriaRole.MAIN)).containsText("Kort plan för resan");
        Visitor.accessible(it);
        Visitor.picture(it, "plugin-preview");
        it.locator("main form[action*='/granska/'] button").click();
        assertThat(it.getByRole(AriaRole.MAIN)).containsText("Resan");
        Visitor.accessible(it);

        manager.reload();
        assertThat(manager.getByLabel("Kort plan för resan")).hasCount(1);
    }

    private static byte[] plugin() throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put(
                "plugin.json",
                """
                {"id": "resan", "version": "1.0.0", "name": "Resan", "description": "En mall för en resa.",
                 "requires": {"samspel": "[1.0,2)"}, "appliesTo": ["gavleborg"],
                 "content": {"handlingsplan.template": ["mall.json"]}}
                """);
        files.put(
                "mall.json",
                """
                {"id": "kort", "version": 1, "title": "Kort plan för resan", "intro": "En mall för prov.",
                 "sections": [{"id": "bakgrund", "title": "Bakgrund", "kind": "text", "help": "Skriv kort.",
                   "fields": [{"id": "om", "type": "longText", "label": "Om oss", "help": "Några rader."}]}]}
                """);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
