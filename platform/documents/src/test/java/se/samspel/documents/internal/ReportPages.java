package se.samspel.documents.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Pages like those of reports and plans, full of figures that are not persons. */
final class ReportPages {
    private ReportPages() {}

    /** One page of lines. */
    record Page(List<String> lines) {
        private static final int LINES = 30;

        static Page of(Random random) {
            List<String> lines = new ArrayList<>();
            for (int at = 0; at < LINES; at++) {
                lines.add(line(random));
            }
            return new Page(lines);
        }

        String text() {
            return String.join("\n", lines);
        }

        /** The page with one more line somewhere in the middle. */
        String with(String line) {
            List<String> more = new ArrayList<>(lines);
            more.add(more.size() / 2, line);
            return String.join("\n", more);
        }
    }

    private static String line(Random random) {
        return switch (random.nextInt(22)) {
            case 0 ->
                    "Org.nr "
                            + organisation(random, true)
                            + ", postadress 8"
                            + digits(random, 2)
                            + " "
                            + digits(random, 2);
            case 1 -> organisation(random, random.nextBoolean()) + " Samordningsförbundet";
            case 2 ->
                    "Kontakt: 07"
                            + "02369".charAt(random.nextInt(5))
                            + "-"
                            + digits(random, 3)
                            + " "
                            + digits(random, 2)
                            + " "
                            + digits(random, 2);
            case 3 ->
                    "Ring 0"
                            + digits(random, 2)
                            + "-"
                            + digits(random, 3)
                            + " "
                            + digits(random, 2)
                            + " eller 07"
                            + "02369".charAt(random.nextInt(5))
                            + digits(random, 7);
            case 4 ->
                    "Telefon +46 "
                            + digits(random, 2)
                            + " "
                            + digits(random, 3)
                            + " "
                            + digits(random, 2)
                            + " "
                            + digits(random, 2);
            case 5 -> "Möte " + date(random, "-") + " kl. " + clock(random) + "–" + clock(random);
            case 6 -> "Perioden " + date(random, "-") + " – " + date(random, "-");
            case 7 ->
                    "Beslut "
                            + date(random, "")
                            + " och "
                            + date(random, "")
                            + ", § "
                            + random.nextInt(90);
            case 8 -> "Dnr " + year(random) + "/" + digits(random, 4) + "-" + digits(random, 2);
            case 9 -> "Diarienummer " + date(random, "") + "-" + digits(random, 4);
            case 10 -> "Kostnad " + amount(random) + " kr av " + amount(random) + " kr";
            case 11 -> amount(random) + "\t" + amount(random) + "\t" + amount(random);
            case 12 -> cells(random, 4 + random.nextInt(9), 3);
            case 13 -> cells(random, 3 + random.nextInt(5), 5);
            case 14 -> year(random) + " " + cells(random, 6, 2);
            case 15 ->
                    "Bankgiro "
                            + digits(random, 3)
                            + "-"
                            + digits(random, 4)
                            + ", plusgiro "
                            + digits(random, 6)
                            + "-"
                            + random.nextInt(10);
            case 16 -> "OCR " + digits(random, 10) + ", fakturanummer " + digits(random, 10);
            case 17 ->
                    "ISBN 978-91-"
                            + digits(random, 4)
                            + "-"
                            + digits(random, 3)
                            + "-"
                            + random.nextInt(10);
            case 18 ->
                    "Av "
                            + random.nextInt(200)
                            + " deltagare gick "
                            + random.nextInt(100)
                            + " till arbete, "
                            + random.nextInt(100)
                            + ",5 procent.";
            case 19 ->
                    "Se https://exempel.se/sida/"
                            + digits(random, 6)
                            + "?id="
                            + random.nextInt(90_000);
            case 20 ->
                    "Sida "
                            + random.nextInt(60)
                            + " ("
                            + random.nextInt(60)
                            + ") utskrift "
                            + date(random, "-")
                            + " "
                            + clock(random);
            default -> "Gruppen träffas var sjätte vecka och tar upp det som hindrar samarbetet.";
        };
    }

    /** The third figure is never below 2 in an organisation's number. */
    private static String organisation(Random random, boolean hyphen) {
        String nine =
                ""
                        + "25789".charAt(random.nextInt(5))
                        + random.nextInt(10)
                        + (2 + random.nextInt(8))
                        + digits(random, 6);
        String ten = nine + GeneratedNumber.check(nine);
        return hyphen ? ten.substring(0, 6) + "-" + ten.substring(6) : ten;
    }

    private static String date(Random random, String between) {
        return String.join(
                between,
                String.valueOf(year(random)),
                String.format("%02d", 1 + random.nextInt(12)),
                String.format("%02d", 1 + random.nextInt(28)));
    }

    private static int year(Random random) {
        return 2010 + random.nextInt(17);
    }

    private static String clock(Random random) {
        return String.format("%02d.%02d", 8 + random.nextInt(9), 15 * random.nextInt(4));
    }

    private static String amount(Random random) {
        return String.format("%,d", random.nextInt(4_000_000)).replaceAll("\\D", " ");
    }

    private static String cells(Random random, int cells, int figures) {
        List<String> row = new ArrayList<>(Collections.nCopies(cells, ""));
        row.replaceAll(
                empty ->
                        String.valueOf(
                                random.nextInt((int) Math.pow(10, 1 + random.nextInt(figures)))));
        return String.join(" ", row);
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < count; at++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
