package se.samspel.samverkanskarta.internal.survey.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.api.fields.FieldConflict;
import se.samspel.api.fields.FieldGroup;
import se.samspel.api.web.Page;
import se.samspel.samverkanskarta.internal.MapMenu;
import se.samspel.samverkanskarta.internal.edit.Ways;
import se.samspel.samverkanskarta.internal.rows.VersionLine;

/**
 * One survey: who has answered, the addresses, and what those who answer are told.
 *
 * @param told until when it is open and how long answers are kept
 * @param lastDay for opening it again
 * @param proposals what waits, in words; {@code made} addresses that were just made, shown this once
 */
public record SurveyPage(
        VersionLine line,
        String path,
        String status,
        String label,
        List<String> told,
        boolean open,
        boolean emptied,
        String lastDay,
        String proposals,
        List<PartyLine> parties,
        List<MadeLine> made,
        String subject,
        FieldGroup form,
        @Nullable FieldConflict conflict)
        implements Page {
    public SurveyPage {
        told = List.copyOf(told);
        parties = List.copyOf(parties);
        made = List.copyOf(made);
    }

    /** A party and its functions. */
    public record PartyLine(String key, String name, List<FunctionLine> functions) {
        public PartyLine {
            functions = List.copyOf(functions);
        }
    }

    /**
     * A function.
     *
     * @param link what is told of its address; {@code state} "none", "open" or "closed"
     * @param answers how many have answered and when the last did
     */
    public record FunctionLine(
            String key, String name, String state, String link, String answers) {}

    /** An address that was just made. @param mail a letter that holds it, for the reader's own mail program */
    public record MadeLine(String id, String name, String address, String mail) {}

    /** All the addresses that were just made, a row for each: function, tab, address. */
    public String list() {
        return made.stream()
                .map(it -> it.name() + "\t" + it.address())
                .collect(Collectors.joining("\n"));
    }

    /** How many functions there are. */
    public int count() {
        return parties.stream().mapToInt(it -> it.functions().size()).sum();
    }

    @Override
    public String title() {
        return "Enkät om " + line.title();
    }

    @Override
    public String menu() {
        return MapMenu.ID;
    }

    @Override
    public List<Crumb> crumbs() {
        return Ways.to(line);
    }
}
