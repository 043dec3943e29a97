package se.samspel.documents.internal;

import java.time.LocalDate;
import java.util.Random;

/**
 * A personnummer or samordningsnummer made by the rule (Skatteverket, SKV 704).
 *
 * @param date eight digits, sixty added to the day for a samordningsnummer
 * @param four serial and check digit
 */
record GeneratedNumber(String date, String four) {
    /** Of someone born in the last hundred years; one of five has a samordningsnummer. */
    static GeneratedNumber of(Random random, LocalDate today) {
        LocalDate born = today.minusDays(random.nextInt(36_525));
        int day = born.getDayOfMonth() + (random.nextInt(5) == 0 ? 60 : 0);
        String eight = String.format("%04d%02d%02d", born.getYear(), born.getMonthValue(), day);
        String nine = eight.substring(2) + String.format("%03d", random.nextInt(1_000));
        return new GeneratedNumber(eight, nine.substring(6) + check(nine));
    }

    /** The last figure, by the Luhn rule. */
    static int check(String nine) {
        int sum = 0;
        for (int at = 0; at < nine.length(); at++) {
            int product = (nine.charAt(at) - '0') * (2 - at % 2);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }

    String six() {
        return date.substring(2);
    }

    /**
     * Written in a way: C century, Y year, M month, D day, 6 the three last together, 4 the last four, F half of those; a
     * star puts a space between all that comes after it.
     */
    String written(String way) {
        int star = way.indexOf('*');
        if (star >= 0) {
            String spaced = String.join(" ", written(way.substring(star + 1)).split(""));
            return way.substring(0, star) + spaced;
        }
        StringBuilder text = new StringBuilder();
        boolean second = false;
        for (int at = 0; at < way.length(); at++) {
            text.append(
                    switch (way.charAt(at)) {
                        case 'C' -> date.substring(0, 2);
                        case 'Y' -> date.substring(2, 4);
                        case 'M' -> date.substring(4, 6);
                        case 'D' -> date.substring(6);
                        case '6' -> six();
                        case '4' -> four;
                        case 'F' -> four.substring(second ? 2 : 0, second ? 4 : 2);
                        default -> String.valueOf(way.charAt(at));
                    });
            second |= way.charAt(at) == 'F';
        }
        return text.toString();
    }
}
