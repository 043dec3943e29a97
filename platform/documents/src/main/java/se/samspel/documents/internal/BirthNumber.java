package se.samspel.documents.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Ten or twelve digits that are a personnummer or a samordningsnummer: a day of birth that has been, sixty added to the
 * day for the latter, and a check digit by the Luhn rule (Skatteverket, SKV 704). An organisation number has at least 20
 * where the month would stand, so it is never one, except that of a sole trader, which is a personnummer.
 *
 * @param masked how it may be shown
 */
record BirthNumber(String masked) {
    private static final int OLDEST = 1870;

    static Optional<BirthNumber> of(String written, LocalDate today) {
        StringBuilder digits = new StringBuilder(12);
        written.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        boolean twelve = digits.length() == 12;
        String ten = digits.substring(twelve ? 2 : 0);
        if (!checked(ten)) {
            return Optional.empty();
        }
        boolean born =
                twelve
                        ? was(Integer.parseInt(digits.substring(0, 4)), ten, today)
                        : was(1900 + number(ten, 0), ten, today)
                                || was(2000 + number(ten, 0), ten, today);
        return born ? Optional.of(new BirthNumber(mask(digits))) : Optional.empty();
    }

    private static boolean was(int year, String ten, LocalDate today) {
        int day = number(ten, 4);
        try {
            LocalDate born = LocalDate.of(year, number(ten, 2), day > 60 ? day - 60 : day);
            return year >= OLDEST && !born.isAfter(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int number(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }

    private static boolean checked(String ten) {
        int sum = 0;
        for (int i = 0; i < ten.length(); i++) {
            int digit = ten.charAt(i) - '0';
            int product = i % 2 == 0 ? 2 * digit : digit;
            sum += product > 9 ? product - 9 : product;
        }
        return sum % 10 == 0;
    }

    private static String mask(CharSequence digits) {
        int dateDigits = digits.length() - 4;
        return digits.subSequence(0, 2) + "x".repeat(dateDigits - 2) + "-xxxx";
    }
}
