package se.samspel.documents.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.documents.DocumentWorker;
import se.samspel.api.health.HealthSource;
import se.samspel.api.health.PartHealth;
import se.samspel.api.web.Swedish;

/** How the process is doing that reads files and writes papers. */
@Component(service = HealthSource.class)
public final class WorkerHealth implements HealthSource {
    private final DocumentWorker worker;
    private final ScanTool scans;

    @Activate
    public WorkerHealth(@Reference DocumentWorker worker, @Reference ScanTool scans) {
        this.worker = worker;
        this.scans = scans;
    }

    @Override
    public PartHealth take() {
        DocumentWorker.State state = worker.state();
        List<String> worries = new ArrayList<>();
        if (!state.available()) {
            worries.add(
                    "Processen som läser filer och skriver PDF kunde inte starta. Filer tas emot och"
                            + " sparas, men läses inte. Orsaken står i loggen; kör samspel doctor.");
        }
        return new PartHealth(
                "dokument",
                "Läsa filer och skriva PDF",
                30,
                facts(state, scans.program().isPresent()),
                worries,
                List.of());
    }

    private static List<PartHealth.Fact> facts(DocumentWorker.State state, boolean scans) {
        List<PartHealth.Fact> facts = new ArrayList<>();
        facts.add(new PartHealth.Fact("state", "Läge", words(state)));
        if (state.running()) {
            facts.add(
                    new PartHealth.Fact(
                            "residentBytes",
                            "Minne",
                            state.residentBytes() == 0
                                    ? "okänt"
                                    : Swedish.bytes(state.residentBytes()),
                            state.residentBytes()));
        }
        facts.add(
                new PartHealth.Fact(
                        "scans",
                        "Skannade filer",
                        scans
                                ? "läses"
                                : "läses inte; installera tesseract med svenska om de ska läsas",
                        scans ? 1L : 0L));
        facts.add(number("waiting", "I kö", state.waiting()));
        facts.add(number("done", "Gjorda sedan starten", state.done()));
        facts.add(number("killed", "Stoppade av en fil eller en gräns", state.killed()));
        return facts;
    }

    private static String words(DocumentWorker.State state) {
        if (!state.available()) {
            return "går inte att starta";
        }
        return state.running() ? "igång" : "vilar; startar när den behövs";
    }

    private static PartHealth.Fact number(String key, String label, long number) {
        return new PartHealth.Fact(key, label, Swedish.number(number), number);
    }
}
