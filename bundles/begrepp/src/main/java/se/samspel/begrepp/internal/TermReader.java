package se.samspel.begrepp.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.PartyKind;
import se.samspel.api.content.ContentException;
import se.samspel.api.content.ContentFile;
import se.samspel.api.content.ContentObject;
import se.samspel.api.content.Shape;
import se.samspel.begrepp.internal.Term.Layer;
import se.samspel.begrepp.internal.Term.Validity;

/** Reads a plugin's file of terms, and checks what a shape cannot say. */
final class TermReader {
    private static final Shape.Text DAY =
            new Shape.Text(10, 10, "\\d{4}-\\d{2}-\\d{2}", "ett datum, till exempel 2023-01-01");

    private static final Shape.Members READING =
            Shape.object()
                    .must(
                            "party",
                            new Shape.Choice(PartyKind.names()),
                            "Vilket slags part som läser ordet så.")
                    .must("means", Shape.text(500), "Vad ordet betyder för parten.")
                    .build();

    private static final Shape.Members TERM =
            Shape.object()
                    .must("id", Shape.id(), "Begreppets namn i ett ord. Ändras aldrig.")
                    .must("term", Shape.text(120), "Begreppet som det helst skrivs.")
                    .may(
                            "abbreviations",
                            Shape.listOf(Shape.text(20), 10),
                            "Förkortningar, som de skrivs.")
                    .may(
                            "capitals",
                            Shape.listOf(Shape.text(20), 10),
                            "Förkortningar som är andra ord med små bokstäver, till exempel SE. De"
                                    + " gäller bara med stora.")
                    .may("synonyms", Shape.listOf(Shape.text(120), 30), "Andra ord för samma sak.")
                    .may(
                            "definition",
                            Shape.text(2000),
                            "Vad begreppet betyder. Utan definition används orden bara i sökning.")
                    .may("source", Shape.text(300), "Var definitionen kommer ifrån.")
                    .may("from", DAY, "Första dagen det gäller.")
                    .may("to", DAY, "Sista dagen det gäller.")
                    .may(
                            "readings",
                            Shape.listOf(READING, 5),
                            "Hur parterna läser ordet olika. Planer där ordet står får ett råd.")
                    .build();

    static final Shape.Members SHAPE =
            Shape.object()
                    .must("title", Shape.text(120), "Vad samlingen heter.")
                    .must("terms", Shape.listOf(TERM, 2000), "Begreppen.")
                    .build();

    private TermReader() {}

    static List<Term> read(ContentFile file) throws ContentException {
        Layer layer =
                new Layer(
                        file.appliesTo().isEmpty() ? Layer.Kind.NATIONAL : Layer.Kind.REGIONAL,
                        file.plugin().value(),
                        file.appliesTo());
        List<Term> terms = new ArrayList<>();
        Map<String, String> places = new LinkedHashMap<>();
        for (ContentObject object : file.root().objects("terms")) {
            Term term = term(object, layer);
            @Nullable String other = places.putIfAbsent(term.id(), object.path());
            if (other != null) {
                throw new ContentException(
                        object.pathOf("id"), "id \"" + term.id() + "\" finns redan i " + other);
            }
            terms.add(term);
        }
        return terms;
    }

    private static Term term(ContentObject object, Layer layer) throws ContentException {
        Validity validity = new Validity(day(object, "from"), day(object, "to"));
        if (validity.isBackwards()) {
            throw new ContentException(
                    object.pathOf("to"),
                    "sista dagen " + validity.to() + " är före första dagen " + validity.from());
        }
        Term term =
                new Term(
                        object.text("id"),
                        object.text("term").strip(),
                        stripped(object, "abbreviations"),
                        stripped(object, "capitals"),
                        stripped(object, "synonyms"),
                        object.text("definition", "").strip(),
                        object.text("source", "").strip(),
                        validity,
                        readings(object),
                        layer);
        checkNames(object);
        return term;
    }

    /** The same name twice in one term is a slip of the pen. */
    private static void checkNames(ContentObject object) throws ContentException {
        Set<String> seen = new HashSet<>();
        seen.add(folded(object.text("term")));
        for (String member : List.of("abbreviations", "capitals", "synonyms")) {
            List<String> names = object.texts(member);
            for (int at = 0; at < names.size(); at++) {
                String path = object.pathOf(member) + "[" + at + "]";
                if (names.get(at).isBlank()) {
                    throw new ContentException(path, "här behövs ett ord");
                }
                if (!seen.add(folded(names.get(at)))) {
                    throw new ContentException(
                            path, "\"" + names.get(at).strip() + "\" står redan i begreppet");
                }
            }
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<PartyKind, String> readings(ContentObject object) throws ContentException {
        Map<PartyKind, String> readings = new LinkedHashMap<>();
        for (ContentObject reading : object.objects("readings")) {
            PartyKind party = PartyKind.of(reading.text("party")).orElseThrow();
            if (readings.put(party, reading.text("means").strip()) != null) {
                throw new ContentException(
                        reading.pathOf("party"),
                        "parten \"" + party.written() + "\" har redan en läsning i begreppet");
            }
        }
        if (readings.size() == 1) {
            throw new ContentException(
                    object.pathOf("readings"),
                    "en ensam läsning säger inte vad som skiljer; skriv minst två");
        }
        return readings;
    }

    private static List<String> stripped(ContentObject object, String member) {
        return object.texts(member).stream().map(String::strip).toList();
    }

    private static @Nullable LocalDate day(ContentObject object, String member)
            throws ContentException {
        Optional<String> written = object.optionalText(member);
        try {
            return written.isEmpty() ? null : LocalDate.parse(written.get());
        } catch (DateTimeException noSuchDay) {
            throw new ContentException(
                    object.pathOf(member),
                    "\"" + written.get() + "\" är ingen dag. Skriv till exempel 2023-01-01.");
        }
    }
}
