package se.samspel.arkiv.internal.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samspel.arkiv.internal.lucene.Question.Asked;
import se.samspel.arkiv.internal.lucene.Question.Other;
import se.samspel.arkiv.spi.SearchRequest;
import se.samspel.arkiv.spi.SearchWords.Part;
import se.samspel.arkiv.spi.Synonym;
import se.samspel.arkiv.spi.Way;

/** Understands what was typed in the terms of an index. */
final class Questions {
    private final SwedishAnalysis analysis;
    private final Neighbours neighbours;

    Questions(SwedishAnalysis analysis, Neighbours neighbours) {
        this.analysis = analysis;
        this.neighbours = neighbours;
    }

    /** The question of a request, with what the index holds near its words. */
    Question of(IndexTerms terms, Matches matches, SearchRequest request) throws IOException {
        Finding finding = new Finding(terms, request.without());
        List<List<Asked>> clauses = new ArrayList<>();
        for (List<Part> clause : telling(request.words().clauses())) {
            List<Asked> parts = new ArrayList<>();
            for (Part part : clause) {
                Asked asked = asked(part, request);
                if (!asked.stems().isEmpty()) {
                    boolean known =
                            !asked.isWord()
                                    || matches.any(finding.certain(asked), request.scopes());
                    parts.add(asked.unknown(!known));
                }
            }
            if (!parts.isEmpty()) {
                clauses.add(parts);
            }
        }
        List<Asked> excluded =
                request.words().parts().stream()
                        .filter(Part::excluded)
                        .map(this::plain)
                        .filter(asked -> !asked.stems().isEmpty())
                        .toList();
        return new Question(withLight(clauses), excluded, request.without());
    }

    /** What is asked for without words that are too common, unless there are no others. */
    private List<List<Part>> telling(List<List<Part>> clauses) {
        List<List<Part>> telling =
                clauses.stream()
                        .filter(
                                clause ->
                                        clause.size() > 1
                                                || clause.getFirst().phrase()
                                                || !isStopWord(clause.getFirst()))
                        .toList();
        return telling.isEmpty() ? clauses : telling;
    }

    /** Says of the words which are light, while there are others. */
    private List<List<Asked>> withLight(List<List<Asked>> clauses) {
        if (clauses.stream().allMatch(this::isLight)) {
            return clauses;
        }
        return clauses.stream()
                .map(clause -> isLight(clause) ? List.of(clause.getFirst().light(true)) : clause)
                .toList();
    }

    private boolean isLight(List<Asked> clause) {
        Asked first = clause.getFirst();
        return clause.size() == 1 && first.isWord() && analysis.isLight(first.forms().getFirst());
    }

    private boolean isStopWord(Part part) {
        return analysis.forms(part.text()).stream().allMatch(analysis::isStopWord);
    }

    private Asked plain(Part part) {
        List<String> stems = analysis.stems(part.text());
        List<String> forms = analysis.forms(part.text());
        return new Asked(part, stems, forms, List.of(), Map.of(), List.of(), false, false);
    }

    private Asked asked(Part part, SearchRequest request) {
        Asked plain = plain(part);
        List<List<String>> synonyms =
                request.without().contains(Way.SYNONYM) ? List.of() : synonyms(part, request);
        if (!plain.isWord()) {
            return new Asked(
                    part,
                    plain.stems(),
                    plain.forms(),
                    List.of(),
                    Map.of(),
                    synonyms,
                    false,
                    false);
        }
        String form = plain.forms().getFirst();
        List<String> parts =
                request.without().contains(Way.COMPOUND) ? List.of() : analysis.parts(form);
        Map<String, Other> others =
                new java.util.HashMap<>(neighbours.of(form, plain.stems().getFirst()));
        others.values().removeIf(other -> request.without().contains(other.way()));
        return new Asked(part, plain.stems(), plain.forms(), parts, others, synonyms, false, false);
    }

    /** What else a part is called: for itself, or as one of the words that are called so together. */
    private List<List<String>> synonyms(Part part, SearchRequest request) {
        List<List<String>> synonyms = new ArrayList<>();
        List<String> forms = analysis.forms(part.text());
        for (Synonym synonym : request.synonyms()) {
            if (analysis.forms(synonym.said()).containsAll(forms)) {
                synonym.others().stream()
                        .map(analysis::stems)
                        .filter(stems -> !stems.isEmpty())
                        .forEach(synonyms::add);
            }
        }
        return synonyms;
    }
}
