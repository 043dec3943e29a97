package se.samspel.samverkanskarta.internal.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samspel.samverkanskarta.internal.analysis.Candidate;
import se.samspel.samverkanskarta.internal.analysis.Consequences;
import se.samspel.samverkanskarta.internal.analysis.Consequences.Change;
import se.samspel.samverkanskarta.internal.analysis.Difference;
import se.samspel.samverkanskarta.internal.analysis.Gap;
import se.samspel.samverkanskarta.internal.analysis.Gaps;
import se.samspel.samverkanskarta.internal.analysis.Load;
import se.samspel.samverkanskarta.internal.analysis.Meetings;
import se.samspel.samverkanskarta.internal.analysis.Norm;
import se.samspel.samverkanskarta.internal.analysis.Overlap;
import se.samspel.samverkanskarta.internal.analysis.Pair;
import se.samspel.samverkanskarta.internal.analysis.SinglePoint;
import se.samspel.samverkanskarta.internal.model.Forum;
import se.samspel.samverkanskarta.internal.model.Inventory;
import se.samspel.samverkanskarta.internal.norm.NormFile;
import se.samspel.samverkanskarta.internal.words.FindingWords;
import se.samspel.samverkanskarta.internal.words.GapWords;
import se.samspel.samverkanskarta.internal.words.Names;

/**
 * What a version tells, as data; sentences are Swedish and all else keys of the version.
 *
 * @param norm the one it is held against, of {@code norms}
 */
public record AnalysisJson(
        String norm,
        List<String> norms,
        List<GapJson> gaps,
        List<OverlapJson> overlaps,
        List<PointJson> singlePoints,
        List<CandidateJson> candidates,
        LoadJson load) {
    /** One gap. @param kind SEATS, COVERAGE, PAIRS or WORDS */
    public record GapJson(String kind, String sentence) {
        static GapJson of(Gap gap, GapWords words) {
            return new GapJson(GapWords.kind(gap).name(), words.sentence(gap));
        }
    }

    /** Two alike forums. @param purpose -1 when one of them does not say what it is for */
    public record OverlapJson(String one, String other, double functions, double purpose) {}

    /** One function that holds two parties together. */
    public record PointJson(String function, String party, String other, List<String> forums) {}

    /** A forum that could go. @param reasons SAID, NOTHING_LOST, NOBODY_MEETS */
    public record CandidateJson(
            String forum, List<String> reasons, long minutesPerYear, String sentence) {}

    /** Minutes a year. @param unknown forums that do not say how often or how long */
    public record LoadJson(
            Map<String, Long> functions,
            Map<String, Long> parties,
            Map<String, Long> forums,
            List<String> unknown) {}

    static AnalysisJson of(List<NormFile> offered, NormFile chosen, Inventory inventory) {
        Norm norm = chosen.norm();
        Names names = new Names(inventory);
        GapWords gaps = new GapWords(names, norm);
        FindingWords words = new FindingWords(names);
        Load load = Load.of(inventory);
        return new AnalysisJson(
                chosen.key(),
                offered.stream().map(NormFile::key).toList(),
                Gaps.of(inventory, norm).stream().map(it -> GapJson.of(it, gaps)).toList(),
                Overlap.of(inventory, norm).stream()
                        .map(
                                it ->
                                        new OverlapJson(
                                                it.one(), it.other(), it.functions(), it.purpose()))
                        .toList(),
                SinglePoint.of(inventory).stream()
                        .map(
                                it ->
                                        new PointJson(
                                                it.function(), it.party(), it.other(), it.forums()))
                        .toList(),
                Candidate.of(inventory).stream()
                        .map(
                                it ->
                                        new CandidateJson(
                                                it.forum(),
                                                it.why().stream().map(Enum::name).toList(),
                                                it.minutes(),
                                                words.sentence(it)))
                        .toList(),
                new LoadJson(load.functions(), load.parties(), load.forums(), load.unknown()));
    }

    /** Two that meet. */
    public record PairJson(String one, String other, List<String> forums) {
        static List<PairJson> of(Map<Pair, List<String>> met) {
            return met.entrySet().stream()
                    .map(it -> new PairJson(it.getKey().one(), it.getKey().other(), it.getValue()))
                    .toList();
        }
    }

    /** Who meets whom. */
    public record MetJson(List<PairJson> parties, List<PairJson> functions) {
        static MetJson of(Meetings met) {
            return new MetJson(PairJson.of(met.parties()), PairJson.of(met.functions()));
        }
    }

    /** What comes and what goes. */
    public record PairsJson(List<Pair> gained, List<Pair> lost) {
        static PairsJson of(Change<Pair> change) {
            return new PairsJson(change.gained(), change.lost());
        }
    }

    /** The same for what has a key or a name. */
    public record NamedJson(List<String> gained, List<String> lost) {
        static NamedJson of(Change<String> change) {
            return new NamedJson(change.gained(), change.lost());
        }
    }

    /** What becomes different between two versions, or by a change that is tried. */
    public record ChangeJson(
            List<String> addedForums,
            List<String> changedForums,
            List<String> goneForums,
            PairsJson parties,
            PairsJson functions,
            NamedJson targetGroups,
            NamedJson transitions,
            NamedJson gaps,
            Map<String, Long> minutesPerYear) {
        static ChangeJson of(Inventory before, Inventory after, Consequences change, Norm norm) {
            Difference.Parts<Forum> forums = Difference.between(before, after).forums();
            GapWords gained = new GapWords(new Names(after), norm);
            GapWords lost = new GapWords(new Names(before), norm);
            return new ChangeJson(
                    keys(forums.added().stream()),
                    keys(forums.changed().stream().map(Difference.Changed::after)),
                    keys(forums.gone().stream()),
                    PairsJson.of(change.parties()),
                    PairsJson.of(change.functions()),
                    NamedJson.of(change.targetGroups()),
                    NamedJson.of(change.transitions()),
                    new NamedJson(
                            change.gaps().gained().stream().map(gained::sentence).toList(),
                            change.gaps().lost().stream().map(lost::sentence).toList()),
                    new LinkedHashMap<>(change.minutes()));
        }

        private static List<String> keys(Stream<Forum> forums) {
            return forums.map(Forum::key).toList();
        }
    }
}
