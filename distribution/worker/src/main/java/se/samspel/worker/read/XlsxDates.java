package se.samspel.worker.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers of an Excel file as people see them: a number that is formatted as a day is one. */
final class XlsxDates implements XmlWalk.Visitor {
    /** Day 0, counting the 29 February 1900 that Excel believes in. */
    private static final LocalDate BEGINNING = LocalDate.of(1899, 12, 30);

    private static final int LAST_DAY = 2_958_465;

    private final Map<String, String> formats = new HashMap<>();
    private final List<String> styles = new ArrayList<>();
    private boolean inStyles;

    private XlsxDates() {}

    static XlsxDates of(ZipParts parts) throws IOException {
        XlsxDates dates = new XlsxDates();
        XlsxBlocks.walk(parts, "xl/styles.xml", dates);
        return dates;
    }

    @Override
    public boolean start(String name, XmlWalk at) {
        switch (name) {
            case "cellXfs" -> inStyles = true;
            case "numFmt" -> formats.put(at.attribute("numFmtId"), at.attribute("formatCode"));
            case "xf" -> {
                if (inStyles) {
                    styles.add(at.attribute("numFmtId"));
                }
            }
            default -> {
                // fonts and colours say nothing
            }
        }
        return true;
    }

    @Override
    public void text(String text) {
        // styles have no text
    }

    @Override
    public void end(String name) {
        if (name.equals("cellXfs")) {
            inStyles = false;
        }
    }

    /** A number in a style. */
    String shown(String number, String style) {
        if (!number.matches("-?\\d{1,15}(\\.\\d{1,17})?([eE][+-]?\\d{1,2})?")) {
            return number;
        }
        BigDecimal value = new BigDecimal(number);
        if (isDay(style) && value.signum() > 0 && value.intValue() <= LAST_DAY) {
            return BEGINNING.plusDays(value.intValue()).toString();
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private boolean isDay(String style) {
        boolean known = style.matches("\\d{1,6}") && Integer.parseInt(style) < styles.size();
        String format = known ? styles.get(Integer.parseInt(style)) : "";
        return format.matches("1[4-7]|22")
                || formats.getOrDefault(format, "")
                        .replaceAll("\\[[^\\]]*]|\"[^\"]*\"", "")
                        .matches("(?i).*(y|d).*");
    }
}
