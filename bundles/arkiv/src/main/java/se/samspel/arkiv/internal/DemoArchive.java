package se.samspel.arkiv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.demo.DemoStory;
import se.samspel.arkiv.internal.Intake.Destination;

/** The reports that the demo's people have uploaded during its year. */
@Component(service = DemoStory.class)
public final class DemoArchive implements DemoStory {
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");
    private static final UnitId UPPSALA = new UnitId("uppsala-lan");

    private final Documents documents;
    private final Intake intake;

    @Activate
    public DemoArchive(@Reference Documents documents, @Reference Intake intake) {
        this.documents = documents;
        this.intake = intake;
    }

    @Override
    public String name() {
        return "arkiv";
    }

    @Override
    public List<Scene> scenes(Instant now, DemoPeople people) {
        if (documents.count() > 0) {
            return List.of();
        }
        Viewer sandviken = people.as(Role.MEMBER, SANDVIKEN);
        Viewer gavleborg = people.as(Role.OFFICE, GAVLEBORG);
        Viewer uppsala = people.as(Role.OFFICE, UPPSALA);
        Destination ofGroup = new Destination(SANDVIKEN, Scope.within(GAVLEBORG));
        Destination ofOffice = new Destination(GAVLEBORG, Scope.EVERYONE);
        Destination ofUppsala = new Destination(UPPSALA, Scope.EVERYONE);
        return List.of(
                uploaded(
                        now,
                        338,
                        gavleborg,
                        ofOffice,
                        "aktivitetsplan-motesplatskartan-2018.txt",
                        "lagesrapport-lsg-soder-2020.docx"),
                uploaded(now, 231, gavleborg, ofOffice, "verksamhetsdokument-2021.txt"),
                uploaded(now, 97, uppsala, ofUppsala, "samordnat-stod-enkoping-2021.txt"),
                uploaded(
                        now,
                        26,
                        sandviken,
                        ofGroup,
                        "handlingsplan-mysam-sandviken-2022-2023.pdf"));
    }

    private Scene uploaded(Instant now, int daysAgo, Viewer by, Destination to, String... names) {
        List<Report> reports = List.of(names).stream().map(Report::new).toList();
        return Scene.atWork(
                now.minus(Duration.ofDays(daysAgo)), () -> intake.receive(reports, to, by.actor()));
    }

    private record Report(String fileName) implements Intake.Incoming {
        @Override
        public InputStream open() throws IOException {
            InputStream content = DemoArchive.class.getResourceAsStream("/demo/" + fileName);
            if (content == null) {
                throw new NoSuchFileException(fileName);
            }
            return content;
        }
    }
}
