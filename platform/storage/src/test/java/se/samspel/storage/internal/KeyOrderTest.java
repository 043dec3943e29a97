package se.samspel.storage.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyOrderTest {
    private final KeyOrder order = new KeyOrder();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 mål < al < Al < zebra < Zebra < åka < Åka < ål < Ål i olja < äga < ö < Öland",
                "Vera < Vilma < Wallin < Wera",
                "Gävle < Gävle kommun < Gävleborg",
                "ide < idé < idéer < ider",
                "Mylla < Müllas < Mynta",
                "ä < æ < ö < ø",
                "strasse < straße < strast",
                "a < å < б"
            })
    void theAlphabetIsSwedish(String line) {
        List<String> expected = List.of(line.split(" < "));
        List<String> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(order.comparator());
        assertEquals(expected, shuffled);
    }

    @Test
    void aLetterWrittenInTwoPartsIsTheSameLetter() {
        assertEquals(order.key("Åsa"), order.key("A\u030asa"));
    }

    @Property
    void keysAreDigitsAndCompareAsTheTextsDo(@ForAll String left, @ForAll String right) {
        String a = order.key(left);
        String b = order.key(right);
        assertTrue(a.matches("[0-9]*"), a);
        int bytes =
                Arrays.compareUnsigned(
                        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Integer.signum(order.comparator().compare(left, right)), Integer.signum(bytes));
    }

    /** The JDK knows the same alphabet; it does not look at spaces and signs, so words are compared. */
    @Property
    void wordsComeInTheOrderOfTheJdk(
            @ForAll
                    @Chars({'a', 'b', 'd', 'E', 'v', 'W', 'z', 'å', 'Ä', 'ö', 'é', 'Z', 'Å'})
                    @StringLength(max = 6)
                    String left,
            @ForAll
                    @Chars({'a', 'b', 'd', 'E', 'v', 'W', 'z', 'å', 'Ä', 'ö', 'é', 'Z', 'Å'})
                    @StringLength(max = 6)
                    String right) {
        Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
        swedish.setStrength(Collator.PRIMARY);
        int jdk = Integer.signum(swedish.compare(left, right));
        if (jdk != 0) {
            assertEquals(jdk, Integer.signum(order.comparator().compare(left, right)));
        }
    }
}
