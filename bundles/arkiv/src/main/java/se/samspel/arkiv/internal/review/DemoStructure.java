package se.samspel.arkiv.internal.review;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.arkiv.DocumentId;
import se.samspel.arkiv.internal.Documents;
import se.samspel.arkiv.internal.review.Deciding.Open;
import se.samspel.arkiv.internal.structure.Finding;
import se.samspel.arkiv.internal.structure.Kind;
import se.samspel.arkiv.internal.structure.Span;

/**
 * How the demo's people have gone through what the reports say: the offices some weeks after each upload. What came in last
 * still waits, so that there is something to confirm.
 */
@Component(service = DemoStory.class)
public final class DemoStructure implements DemoStory {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final UnitId UPPSALA = new UnitId("uppsala-lan");
    private static final List<Integer> SITTINGS = List.of(320, 270, 215, 160, 110, 80, 45);
    private static final int MOST_DOCUMENTS = 400;

    private final Documents documents;
    private final Deciding deciding;
    private final DemoSubjects subjects = DemoSubjects.load();

    @Activate
    public DemoStructure(@Reference Documents documents, @Reference Deciding deciding) {
        this.documents = documents;
        this.deciding = deciding;
    }

    @Override
    public String name() {
        return "arkiv, mål och utfall";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        if (documents.idsAfter(0, 1).stream().findAny().isPresent()) {
            return List.of();
        }
        Viewer gavleborg = people.as(Role.OFFICE, GAVLEBORG);
        Viewer uppsala = people.as(Role.OFFICE, UPPSALA);
        return SITTINGS.stream()
                .map(
                        daysAgo ->
                                Scene.atWork(
                                        now.minus(Duration.ofDays(daysAgo)),
                                        () -> {
                                            goThrough(gavleborg);
                                            goThrough(uppsala);
                                        }))
                .toList();
    }

    private void goThrough(Viewer viewer) {
        for (DocumentId id : documents.idsAfter(0, MOST_DOCUMENTS)) {
            documents
                    .find(id)
                    .filter(document -> documents.maySee(viewer, document))
                    .filter(document -> deciding.mayDecide(viewer, document))
                    .map(document -> deciding.open(viewer, id.value()))
                    .filter(open -> open.findings().stream().noneMatch(Finding::isDecided))
                    .ifPresent(open -> decide(viewer, open));
        }
    }

    /** Goals, names and money are confirmed; a number of people that stands in a goal is no outcome and is rejected. */
    private void decide(Viewer viewer, Open open) {
        Map<Long, Long> seen = new LinkedHashMap<>();
        for (Finding finding : open.findings()) {
            boolean wished =
                    finding.said().kind() == Kind.PARTICIPANTS
                            && finding.rule().contains("i ett mål");
            if (wished) {
                deciding.reject(viewer, open, finding, finding.version());
            } else {
                seen.put(finding.id(), finding.version());
            }
        }
        deciding.confirmAll(viewer, open, seen);
        if (seen.isEmpty()) {
            return;
        }
        subjects.of(open.document().fileName()).stream()
                .filter(said -> open.findings().stream().noneMatch(it -> it.isSame(said)))
                .forEach(said -> deciding.add(viewer, open, said, Span.NOWHERE, ""));
    }
}
