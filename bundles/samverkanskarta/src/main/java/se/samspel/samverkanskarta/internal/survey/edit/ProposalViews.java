package se.samspel.samverkanskarta.internal.survey.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samspel.api.fields.Field;
import se.samspel.api.web.Swedish;
import se.samspel.samverkanskarta.MapPart;
import se.samspel.samverkanskarta.internal.MapAddress;
import se.samspel.samverkanskarta.internal.edit.Sent;
import se.samspel.samverkanskarta.internal.rows.VersionLine;
import se.samspel.samverkanskarta.internal.survey.Carried;
import se.samspel.samverkanskarta.internal.survey.Proposal;
import se.samspel.samverkanskarta.internal.survey.ProposalWords;
import se.samspel.samverkanskarta.internal.survey.Slot;
import se.samspel.samverkanskarta.internal.survey.rows.Decision;
import se.samspel.samverkanskarta.internal.survey.rows.ProposalDesk;
import se.samspel.samverkanskarta.internal.survey.rows.Survey;

/** Makes the page of proposals. @param sent what was sent when something went wrong; so nothing typed is lost */
record ProposalViews(
        VersionLine line,
        Survey survey,
        ProposalDesk.Listed listed,
        ProposalWords words,
        Sent sent) {
    ProposalsPage page(List<String> problem) {
        int count = listed.waiting().size();
        return new ProposalsPage(
                line,
                survey.id(),
                SurveyAddress.proposals(line, survey.id()),
                count == 0 ? "" : Swedish.count(count, "förslag väntar", "förslag väntar") + ".",
                problem,
                sent.text("skal"),
                groups(),
                listed.decided().stream().map(ProposalViews::decided).toList());
    }

    private List<ProposalsPage.Group> groups() {
        Map<String, List<ProposalsPage.Line>> lines = new LinkedHashMap<>();
        for (Proposal proposal : listed.waiting()) {
            lines.computeIfAbsent(group(proposal.slot()), it -> new ArrayList<>())
                    .add(line(proposal));
        }
        return lines.entrySet().stream().map(it -> group(it.getKey(), it.getValue())).toList();
    }

    /** What is about no forum stands in two groups: new forums, and what was said of the whole. */
    private static String group(Slot slot) {
        return slot.forum().isEmpty() && slot.kind() == Slot.Kind.FORUM ? "+" : slot.forum();
    }

    private ProposalsPage.Group group(String key, List<ProposalsPage.Line> lines) {
        return switch (key) {
            case "" -> new ProposalsPage.Group("helheten", "Om mötena som helhet", "", lines);
            case "+" -> new ProposalsPage.Group("nya", "Möten som inte finns på kartan", "", lines);
            default ->
                    new ProposalsPage.Group(
                            "forum-" + key,
                            words.forum(key),
                            listed.now().forum(key).isPresent()
                                    ? MapAddress.of(line.map(), line.id(), MapPart.FORUM, key)
                                    : "",
                            lines);
        };
    }

    private ProposalsPage.Line line(Proposal proposal) {
        String slot = proposal.slot().text();
        String id = id(slot);
        List<Field> fields = ProposalFields.of(proposal.slot().kind());
        Map<String, String> values = new LinkedHashMap<>(proposal.values());
        values.putAll(changed(sent, slot, fields));
        return new ProposalsPage.Line(
                id,
                slot,
                words.shortly(proposal.slot(), proposal.values()),
                words.stands(proposal),
                words.saidBy(proposal),
                fields,
                values,
                proposal.fits(),
                sent.all("slot").contains(slot) || sent.all("ett").contains(slot));
    }

    /** What the fields of a proposal are called in the form begins with this. */
    static String id(String slot) {
        return "f" + Carried.mark(slot).substring(0, 13);
    }

    /** What somebody wants to stand instead of what is proposed. */
    static Map<String, String> changed(Sent sent, String slot, List<Field> fields) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (Field field : fields) {
            List<String> told = sent.all(id(slot) + "-" + field.id());
            if (!told.isEmpty()) {
                changed.put(field.id(), told.getFirst().strip().replace("\r\n", "\n"));
            }
        }
        return changed;
    }

    private static ProposalsPage.DecidedLine decided(Decision it) {
        String who = it.decidedBy() + ", " + Swedish.date(it.decidedAt());
        return new ProposalsPage.DecidedLine(
                it.slot(),
                it.words(),
                it.isAccepted() ? "done" : "stopped",
                it.isAccepted() ? "Godkänt" : "Avböjt",
                it.isAccepted() ? who : who + ": " + it.reason());
    }
}
