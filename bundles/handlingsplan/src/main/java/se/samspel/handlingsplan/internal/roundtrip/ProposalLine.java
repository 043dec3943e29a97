package se.samspel.handlingsplan.internal.roundtrip;

import java.util.List;
import java.util.Map;
import se.samspel.api.fields.RichText;
import se.samspel.api.fields.WordDiff;
import se.samspel.handlingsplan.internal.Part;

/**
 * A proposal as it is shown.
 *
 * @param id unique on the page
 * @param carried what the form sends when it is decided
 * @param place the section it stands in
 * @param what what it would do: "Ändra Aktivitet"
 * @param called what the row is called; empty when the texts say it
 * @param conflict what has happened in the plan meanwhile; empty for nothing
 * @param now the plan's text now; shown whole in a conflict
 * @param diff from the plan's text now to the file's, word by word
 * @param formatted whether the texts have formatting
 * @param facts label and value for a new row
 * @param problem why it cannot be carried out, or could not; empty for neither
 * @param possible whether it can be carried out as it is written
 */
public record ProposalLine(
        String id,
        String carried,
        String place,
        String what,
        String called,
        String conflict,
        String now,
        String after,
        List<WordDiff.Run> diff,
        boolean formatted,
        List<String> facts,
        String problem,
        boolean possible) {
    public ProposalLine {
        diff = List.copyOf(diff);
        facts = List.copyOf(facts);
    }

    /** Whether only the formatting differs, which word by word does not show. */
    public boolean looksOnly() {
        return formatted && diff.stream().allMatch(run -> run.kind() == WordDiff.Kind.SAME);
    }

    static List<ProposalLine> of(List<Proposal> proposals, Map<String, String> problems) {
        return proposals.stream()
                .map(it -> of(it, problems.getOrDefault(it.key(), it.problem())))
                .toList();
    }

    private static ProposalLine of(Proposal proposal, String problem) {
        return switch (proposal) {
            case Proposal.Change change ->
                    line(
                            change,
                            problem,
                            "Ändra " + change.label(),
                            shown(change),
                            "Någon har ändrat samma fält i planen sedan filen hämtades. Tar du in filens text försvinner"
                                    + " den som står nu; den finns kvar i historiken.",
                            change.now(),
                            change.after(),
                            WordDiff.between(
                                    words(change, change.now()), words(change, change.after())),
                            change.formatted(),
                            List.of());
            case Proposal.Add add ->
                    line(
                            add,
                            problem,
                            "Lägg till " + noun(add.list().part()),
                            add.called(),
                            "",
                            "",
                            "",
                            List.of(),
                            false,
                            facts(add));
            case Proposal.Remove remove ->
                    line(
                            remove,
                            problem,
                            "Ta bort " + noun(remove.part()),
                            remove.called(),
                            "Någon har skrivit här i planen sedan filen hämtades.",
                            "",
                            "",
                            List.of(),
                            false,
                            List.of());
            case Proposal.Transfer transfer ->
                    line(
                            transfer,
                            problem,
                            "Flytta " + noun(transfer.to().part()),
                            transfer.called(),
                            "Någon har också flyttat det i planen sedan filen hämtades, till en annan plats än i filen.",
                            "",
                            "",
                            List.of(),
                            false,
                            List.of(
                                    "Från " + list(transfer.to().part(), transfer.fromCalled()),
                                    "Till " + list(transfer.to().part(), transfer.toCalled()),
                                    place(transfer.after(), transfer.afterCalled())));
            case Proposal.Move move ->
                    line(
                            move,
                            problem,
                            "Flytta " + noun(move.list().part()),
                            move.called(),
                            "Någon har ändrat ordningen i planen sedan filen hämtades.",
                            "",
                            "",
                            List.of(),
                            false,
                            List.of(place(move.after(), move.afterCalled())));
        };
    }

    private static String list(Part part, String called) {
        return (part == Part.ACTIVITY ? "målet: " : "området: ") + called;
    }

    private static String place(long after, String afterCalled) {
        return after == 0 ? "Ny plats: först" : "Ny plats: efter " + afterCalled;
    }

    private static ProposalLine line(
            Proposal proposal,
            String problem,
            String what,
            String called,
            String conflict,
            String now,
            String after,
            List<WordDiff.Run> diff,
            boolean formatted,
            List<String> facts) {
        return new ProposalLine(
                proposal.key(),
                Decision.carried(proposal),
                proposal.place(),
                what,
                called,
                proposal.conflict() ? conflict : "",
                now,
                after,
                diff,
                formatted,
                facts,
                problem,
                proposal.problem().isEmpty());
    }

    private static String words(Proposal.Change change, String text) {
        return change.formatted() ? RichText.words(text) : text;
    }

    /** The row, unless the field is what the row is called by. */
    private static String shown(Proposal.Change change) {
        Part part = change.mark().part();
        boolean names = part.fields().getFirst().equals(change.mark().field());
        return names || change.called().equals(change.label()) ? "" : change.called();
    }

    /** What a new row says besides what it is called by, which is its first text. */
    private static List<String> facts(Proposal.Add add) {
        return add.texts().entrySet().stream()
                .skip(1)
                .map(
                        it ->
                                add.labels().getOrDefault(it.getKey(), it.getKey())
                                        + ": "
                                        + it.getValue())
                .toList();
    }

    private static String noun(Part part) {
        return switch (part) {
            case GOAL -> "målet";
            case ACTIVITY -> "aktiviteten";
            case MEMBER -> "deltagaren";
            case TARGET_GROUP -> "den prioriterade gruppen";
            case FACTS, TEXT, AREA -> "texten";
        };
    }
}
