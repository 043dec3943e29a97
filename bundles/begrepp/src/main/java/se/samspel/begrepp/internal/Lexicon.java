package se.samspel.begrepp.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.samspel.api.terms.Glossary;
import se.samspel.api.terms.Wordbook.SameWords;

/** The terms that hold somewhere on a day, ready to be found in texts. Immutable. */
final class Lexicon implements Glossary.Meanings {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int KEY = 3;
    private static final int SHORTEST_INFLECTED = 4;

    /** What a noun, a verb or an adjective ends with when it is inflected. */
    private static final Set<String> ENDINGS =
            Set.of(
                    ("s n ns en ens et ets t ts er ers ar ars or ors r rs erna ernas arna arnas orna"
                                    + " ornas rna rnas na nas a as e es an ans")
                            .split(" "));

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /** A name by the first letters of its first word. */
    private final Map<String, List<Name>> names = new HashMap<>();

    Lexicon(Collection<Term> terms) {
        for (Term term : terms) {
            for (String name : term.names()) {
                Name one = Name.of(name, term);
                if (!one.words().isEmpty()) {
                    names.computeIfAbsent(
                                    key(small(one.words().getFirst())), key -> new ArrayList<>())
                            .add(one);
                }
            }
        }
        // Longer names first, and the same order whatever the order of the plugins.
        names.values()
                .forEach(
                        list ->
                                list.sort(
                                        Comparator.comparingInt((Name name) -> -name.words().size())
                                                .thenComparing(name -> name.term().id())));
    }

    /** A word of a text. */
    private record Word(int start, int end, String text) {}

    /**
     * One of a term's names.
     *
     * @param isShort whether it is an abbreviation, which is not inflected
     * @param capital whether it is only meant as it is written
     */
    private record Name(
            String text, List<String> words, boolean isShort, boolean capital, Term term) {
        static Name of(String text, Term term) {
            List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
            boolean capital = term.capitals().contains(text);
            return new Name(
                    text, words, capital || term.abbreviations().contains(text), capital, term);
        }

        boolean stands(List<Word> text, int at, boolean asWritten) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int next = 0; next < words.size(); next++) {
                if (!isForm(words.get(next), text.get(at + next).text(), asWritten)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isForm(String name, String word, boolean asWritten) {
            if (capital || (isShort && asWritten)) {
                return word.equals(name);
            }
            return isShort
                    ? small(word).equals(small(name))
                    : isInflected(small(name), small(word));
        }
    }

    /** Whether a word is the name, perhaps with an ending: "socialbidraget", "samordnade". */
    private static boolean isInflected(String name, String word) {
        if (word.equals(name)) {
            return true;
        }
        if (name.length() < SHORTEST_INFLECTED) {
            return false;
        }
        char last = name.charAt(name.length() - 1);
        String root = "aeo".indexOf(last) >= 0 ? name.substring(0, name.length() - 1) : name;
        return (word.startsWith(name) && ENDINGS.contains(word.substring(name.length())))
                || (word.startsWith(root) && ENDINGS.contains(word.substring(root.length())));
    }

    @Override
    public List<Glossary.Found> in(String text) {
        List<Word> words = words(text);
        List<Glossary.Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Name> name = defined(words, at);
            if (name.isPresent()) {
                int length = name.get().words().size();
                found.add(
                        new Glossary.Found(
                                words.get(at).start(),
                                words.get(at + length - 1).end(),
                                meaning(name.get().term())));
                at += length;
            } else {
                at++;
            }
        }
        return found;
    }

    private Optional<Name> defined(List<Word> words, int at) {
        return candidates(words.get(at)).stream()
                .filter(name -> name.term().isDefined())
                .filter(name -> name.stands(words, at, true))
                .findFirst();
    }

    private List<Name> candidates(Word word) {
        return names.getOrDefault(key(small(word.text())), List.of());
    }

    private static Glossary.Meaning meaning(Term term) {
        return new Glossary.Meaning(
                term.id(),
                term.name(),
                term.definition(),
                TermAddress.of(term.id()),
                term.readings());
    }

    /** What else the words of a text are called, each term once. */
    List<SameWords> sameWords(String text) {
        List<Word> words = words(text);
        Map<Term, SameWords> same = new LinkedHashMap<>();
        Set<Term> alone = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            for (Name name : candidates(words.get(at))) {
                if (!same.containsKey(name.term())
                        && !alone.contains(name.term())
                        && name.stands(words, at, false)) {
                    List<String> others = others(name);
                    if (others.isEmpty()) {
                        alone.add(name.term());
                    } else {
                        same.put(name.term(), new SameWords(said(words, at, name), others));
                    }
                }
            }
        }
        return List.copyOf(same.values());
    }

    private static String said(List<Word> words, int at, Name name) {
        return String.join(
                " ", words.subList(at, at + name.words().size()).stream().map(Word::text).toList());
    }

    /** An abbreviation that is another word in small letters would find that word. */
    private static List<String> others(Name name) {
        List<String> others = new ArrayList<>(name.term().names());
        others.remove(name.text());
        others.removeAll(name.term().capitals());
        return others;
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> new Word(word.start(), word.end(), word.group()))
                .toList();
    }

    private static String key(String word) {
        return word.length() <= KEY ? word : word.substring(0, KEY);
    }

    private static String small(String word) {
        return word.toLowerCase(SWEDISH);
    }
}
