package se.samspel.plugins.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samspel.api.PluginId;
import se.samspel.api.UnitId;
import se.samspel.api.content.Attachment;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentObject;
import se.samspel.api.web.Theme;

class ThemeKindTest {
    private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";
    private final java.util.ArrayList<Theme> shown = new java.util.ArrayList<>();
    private final ThemeKind kind = new ThemeKind((plugin, themes) -> shown.addAll(themes));

    @Test
    void aThemeWithALogoIsHandedOn() throws ContentException {
        String svg = START + "viewBox=\"0 0 1 1\"><path fill=\"url(#a)\" d=\"M0 0\"/></svg>";
        ThemeKind.NamedTheme theme =
                kind.read(file("gavleborg", "<?xml version=\"1.0\"?>\n" + svg));
        assertEquals(svg, theme.theme().logo());
        kind.replace(new PluginId("prov"), List.of(theme));
        assertEquals("#0d7a5f", shown.getFirst().main());
    }

    @Test
    void aThemeOfAnotherForbundIsRefused() {
        ContentException refused =
                assertThrows(ContentException.class, () -> kind.read(file("uppsala-lan", "")));
        assertEquals("association", refused.path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "><script>alert(1)</script></svg>",
                "><foreignObject/></svg>",
                "><style>a{}</style></svg>",
                "><image href=\"x.png\"/></svg>",
                "><use href=\"#a\"/></svg>",
                "><a href=\"https://example.org\"><path/></a></svg>",
                "onload=\"alert(1)\"></svg>",
                "style=\"fill:red\"></svg>",
                "><path fill=\"url(https://example.org/x)\"/></svg>",
                "><path fill=\"url( javascript:x )\"/></svg>",
                "xmlns:x=\"http://www.w3.org/1999/xlink\"><path x:href=\"y\"/></svg>",
                "><svg/></svg>",
                "><animate attributeName=\"x\"/></svg>",
                "><set attributeName=\"x\"/></svg>",
                "><path></svg>",
                "><!DOCTYPE svg></svg>",
                "><h:p xmlns:h=\"http://www.w3.org/1999/xhtml\"/></svg>",
                "><?php x ?></svg>",
                "><![CDATA[<script>]]></svg>",
                ">&#60;script></svg>",
                "><title><b>x</b></title></svg>",
                ">hej</svg>",
                "></svg><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "></svg>efter",
                "><path d=M0/></svg>"
            })
    void whatDoesNotDrawIsRefused(String rest) {
        ContentException refused =
                assertThrows(ContentException.class, () -> SafeDrawing.of(START + rest), rest);
        assertTrue(refused.getMessage().startsWith("logotypen "), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hej",
                "<html/>",
                "<svg/>",
                "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&x;</svg>",
                "<!DOCTYPE svg SYSTEM \"http://127.0.0.1:9/x\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>"
            })
    void whatIsNotADrawingIsRefused(String svg) {
        assertThrows(ContentException.class, () -> SafeDrawing.of(svg), svg);
    }

    @Test
    void aDrawingIsWrittenAnewFromWhatWasUnderstood() throws ContentException {
        assertEquals(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"><title>a &gt; b</title><path d=\"M0 0\"/></svg>",
                SafeDrawing.of(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- gjord för hand -->\n"
                                + "<svg version='1.1' xmlns='http://www.w3.org/2000/svg' xmlns:x=\"y\" viewBox='0 0 2 2'>\n"
                                + "  <title>a > b</title>\n  <path d=\"M0 0\"></path>\n</svg>\n"
                                        .replace("></path>", "/>")));
    }

    private static ContentFile file(String association, String svg) {
        return new ContentFile(
                new PluginId("prov"),
                "1.0.0",
                "tema.json",
                Set.of(new UnitId("gavleborg")),
                new ContentObject(
                        "",
                        Map.of(
                                "association",
                                association,
                                "name",
                                "N",
                                "main",
                                "#0d7a5f",
                                "second",
                                "#2a6fb5",
                                "logo",
                                "a.svg")),
                Map.of("a.svg", new Attachment("a.svg", svg.getBytes(StandardCharsets.UTF_8))));
    }
}
