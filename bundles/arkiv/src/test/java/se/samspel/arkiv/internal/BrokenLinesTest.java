package se.samspel.arkiv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BrokenLinesTest {
    private static final String LONG = "Mysam Hofors är en lokal chefsgrupp för fyrpartssamverkan";

    @Test
    void aLongLineThatGoesOnInSmallLettersIsOneWithTheNext() {
        String text = LONG + "\ninom kommunen, som träffas varje månad och bestämmer,\nmed stöd.";
        String joined = BrokenLines.joined(text);
        assertEquals(text.replace('\n', ' '), joined);
        assertEquals(text.length(), joined.length());
        assertEquals(LONG + "  inom", BrokenLines.joined(LONG + "\n\ninom"));
    }

    @Test
    void whatSomebodyMeantToEndStillEnds() {
        for (String text :
                new String[] {
                    "kommun\nregion\nförsäkringskassa",
                    LONG + ".\nmål",
                    LONG + ".\n\nmål",
                    LONG + "\n\n\nmål",
                    LONG + "\n• att träffas",
                    LONG + "\nMål"
                }) {
            assertEquals(text, BrokenLines.joined(text));
        }
    }
}
