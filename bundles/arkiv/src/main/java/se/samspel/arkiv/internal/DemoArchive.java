package se.samspel.arkiv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.UnitId;
import se.samspel.api.access.DemoPeople;
import se.samspel.api.access.Role;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.internal.Intake.Destination;

/** Puts the demo's reports into an empty archive, the way a person would: there only when the demo's people are. */
@Component(service = DemoArchive.class, immediate = true)
public final class DemoArchive {
    private static final Logger LOG = LoggerFactory.getLogger(DemoArchive.class);
    private static final UnitId GAVLEBORG = new UnitId("gavleborg");
    private static final UnitId SANDVIKEN = new UnitId("mysam-sandviken");
    private static final UnitId UPPSALA = new UnitId("uppsala-lan");

    private final Documents documents;
    private final Intake intake;
    private final DemoPeople people;

    @Activate
    public DemoArchive(
            @Reference Documents documents,
            @Reference Intake intake,
            @Reference DemoPeople people) {
        this.documents = documents;
        this.intake = intake;
        this.people = people;
        Thread.ofVirtual().name("arkiv.demo").start(this::fill);
    }

    private void fill() {
        try {
            if (documents.count() == 0) {
                upload(
                        people.as(Role.MEMBER, SANDVIKEN),
                        new Destination(SANDVIKEN, Scope.within(GAVLEBORG)),
                        "handlingsplan-mysam-sandviken-2022-2023.pdf");
                upload(
                        people.as(Role.OFFICE, GAVLEBORG),
                        new Destination(GAVLEBORG, Scope.EVERYONE),
                        "aktivitetsplan-motesplatskartan-2018.txt",
                        "lagesrapport-lsg-soder-2020.docx",
                        "verksamhetsdokument-2021.txt");
                upload(
                        people.as(Role.OFFICE, UPPSALA),
                        new Destination(UPPSALA, Scope.EVERYONE),
                        "samordnat-stod-enkoping-2021.txt");
            }
        } catch (IOException | RuntimeException failed) {
            LOG.warn("The demo's reports could not be put into the archive", failed);
        }
    }

    private void upload(Viewer by, Destination to, String... names) throws IOException {
        List<Report> reports = List.of(names).stream().map(Report::new).toList();
        intake.receive(reports, to, by.actor());
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
