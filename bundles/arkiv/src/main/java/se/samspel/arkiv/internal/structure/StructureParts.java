package se.samspel.arkiv.internal.structure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentStructure;
import se.samspel.api.web.Swedish;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.structure.ReviewView.Card;
import se.samspel.arkiv.internal.structure.ReviewView.Elsewhere;
import se.samspel.arkiv.internal.structure.ReviewView.Group;

/** Makes what the page of a document shows of what it says. */
@Component(service = StructureParts.class)
public final class StructureParts {
    private final Structures structures;
    private final Findings findings;
    private final KnownInterventions insatser;

    @Activate
    public StructureParts(
            @Reference Structures structures,
            @Reference Findings findings,
            @Reference KnownInterventions insatser) {
        this.structures = structures;
        this.findings = findings;
        this.insatser = insatser;
    }

    /** The part beside a page of the text; mayDecide says whether the viewer gets the suggestions. */
    public StructurePart of(
            Viewer viewer, DocumentId document, int page, boolean first, boolean mayDecide) {
        List<Finding> all = findings.of(document);
        int waiting = (int) all.stream().filter(it -> !it.isDecided()).count();
        return new StructurePart(
                StructureViews.of(
                        structures.of(document),
                        structures.interventions(document),
                        sentences(document, all),
                        named -> page(viewer, named)),
                mayDecide && !all.isEmpty() ? review(document, all, page, waiting) : null,
                first,
                waiting);
    }

    /** An insats has its page in the register, for those who may open it, or else what the archive says of it. */
    private String page(Viewer viewer, DocumentStructure.Named insats) {
        String registered = insatser.path(viewer, insats.ref());
        return registered.isEmpty() ? SubjectAddress.intervention(insats.name()) : registered;
    }

    /** Nothing, of a document whose text is not open. */
    public static StructurePart none() {
        return new StructurePart(null, null, false, 0);
    }

    /** Where a finding stands. */
    public Optional<Span> place(DocumentId document, long finding) {
        return findings.find(document, finding).map(Finding::span).filter(Span::isSomewhere);
    }

    private List<String> sentences(DocumentId document, List<Finding> all) {
        return structures.findings(document).stream()
                .map(
                        id ->
                                all.stream()
                                        .filter(it -> it.id() == id)
                                        .findFirst()
                                        .map(it -> FindingAddress.sentence(document, id, it.span()))
                                        .orElse(""))
                .toList();
    }

    private static ReviewView review(
            DocumentId document, List<Finding> all, int page, int waiting) {
        List<Finding> here = all.stream().filter(it -> pageOf(it) == page).toList();
        List<Group> groups = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Card> cards =
                    here.stream()
                            .filter(it -> it.said().kind() == kind && !it.isDecided())
                            .map(it -> card(document, it))
                            .toList();
            if (!cards.isEmpty()) {
                groups.add(new Group(kind.swedish(), cards));
            }
        }
        String base = FindingAddress.all(document);
        return new ReviewView(
                page,
                summary(groups, waiting),
                groups,
                here.stream().filter(Finding::isDecided).map(it -> card(document, it)).toList(),
                elsewhere(document, all, page),
                base + "/bekrafta",
                base + "/nytt?sida=" + page);
    }

    private static int pageOf(Finding finding) {
        return Math.max(1, finding.span().page());
    }

    private static String summary(List<Group> groups, int waiting) {
        int here = groups.stream().mapToInt(group -> group.cards().size()).sum();
        if (waiting == 0) {
            return "Allt som texten föreslår är bestämt.";
        }
        String onPage =
                here == 0
                        ? "Inget förslag väntar på den här sidan"
                        : Swedish.count(here, "förslag väntar", "förslag väntar")
                                + " på den här sidan";
        return onPage + (waiting > here ? ", " + (waiting - here) + " på andra sidor." : ".");
    }

    private static List<Elsewhere> elsewhere(DocumentId document, List<Finding> all, int page) {
        Map<Integer, Integer> counts = new TreeMap<>();
        all.stream()
                .filter(it -> !it.isDecided() && pageOf(it) != page)
                .forEach(it -> counts.merge(pageOf(it), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(
                        it ->
                                new Elsewhere(
                                        it.getKey(),
                                        it.getValue(),
                                        FindingAddress.list(document, it.getKey())))
                .toList();
    }

    private static Card card(DocumentId document, Finding it) {
        Said said = it.said();
        return new Card(
                it.id(),
                it.version(),
                said.kind().swedish(),
                words(said),
                StructureViews.badge(said.outcome()),
                said.outcome() == null ? "" : said.outcome().swedish(),
                said.wording(),
                it.sentence(),
                it.rule(),
                it.span().isSomewhere()
                        ? FindingAddress.sentence(document, it.id(), it.span())
                        : "",
                it.isDecided() ? decision(it.state(), it.decidedByName(), it.decidedAt()) : "",
                FindingAddress.one(document, it.id()));
    }

    private static String decision(State state, String by, @Nullable Instant at) {
        return state.swedish()
                + (by.isEmpty() ? "" : " av " + by)
                + (at == null ? "" : " " + Swedish.date(at));
    }

    /** As people read it: "23 personer", "150 000 kronor, överskott". */
    static String words(Said said) {
        if (!said.kind().isNumber()) {
            return said.words();
        }
        String number = Swedish.number(new java.math.BigDecimal(said.amount()).doubleValue());
        if (said.kind() == Kind.MONEY) {
            return number + " kronor" + (said.words().isEmpty() ? "" : ", " + said.words());
        }
        return number + " " + said.words();
    }
}
