package se.samspel.handlingsplan.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.samspel.api.access.NotThere;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Viewer;
import se.samspel.api.documents.DocumentWriter;
import se.samspel.api.documents.Paper;
import se.samspel.api.storage.Files;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Swedish;
import se.samspel.handlingsplan.PlanId;

/** The papers of plans: a draft is written anew each time, an adopted version is the file that was frozen. */
@Component(service = Papers.class)
public final class Papers {
    private final AtomicReference<@Nullable DocumentWriter> writer = new AtomicReference<>();
    private final Plans plans;
    private final Adoptions adoptions;
    private final Organisation organisation;
    private final Files files;

    @Activate
    public Papers(
            @Reference Plans plans,
            @Reference Adoptions adoptions,
            @Reference Organisation organisation,
            @Reference Files files) {
        this.plans = plans;
        this.adoptions = adoptions;
        this.organisation = organisation;
        this.files = files;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "withoutWriter")
    public void withWriter(DocumentWriter found) {
        writer.set(found);
    }

    /** Forgets the writer when it goes away. */
    public void withoutWriter(DocumentWriter gone) {
        writer.compareAndSet(gone, null);
    }

    /**
     * A paper to download.
     *
     * @param name what the file is called; only letters that every computer knows
     */
    public record Download(String name, InputStream content) {}

    /** The paper of a plan as it stands: the newest frozen one when it is adopted, otherwise a draft. */
    Download current(Viewer viewer, PlanId id) throws IOException {
        OpenPlan plan = plans.open(viewer, id);
        List<Adoptions.Version> versions = adoptions.of(id);
        if (!plan.isDraft() && !versions.isEmpty()) {
            return frozen(plan, versions.getFirst());
        }
        byte[] pdf = written(reading(plan, versions));
        return new Download(name(plan, "utkast", "pdf"), new ByteArrayInputStream(pdf));
    }

    /** The plan as it stands, as a Word file to read. */
    public Download toRead(OpenPlan plan) throws IOException {
        List<Adoptions.Version> versions = adoptions.of(plan.id());
        return inWord(plan, reading(plan, versions));
    }

    /** A paper of a plan as a Word file. */
    public Download inWord(OpenPlan plan, Paper paper) throws IOException {
        return new Download(
                name(plan, plan.isDraft() ? "utkast" : "faststalld", "docx"),
                new ByteArrayInputStream(word(paper)));
    }

    private Paper reading(OpenPlan plan, List<Adoptions.Version> versions) {
        return PaperOfPlan.write(
                plan.value(plans.today()), organisation::name, standing(plan, versions));
    }

    private static PaperOfPlan.Standing standing(OpenPlan plan, List<Adoptions.Version> versions) {
        Instant touched = plan.plan().touchedAt();
        if (plan.isDraft() || versions.isEmpty()) {
            return new PaperOfPlan.Standing(
                    touched, "Utkast, senast ändrat " + Swedish.date(touched), "Utkast", 0);
        }
        Adoptions.Version version = versions.getFirst();
        return new PaperOfPlan.Standing(
                touched,
                "Fastställd "
                        + Swedish.date(version.adoptedAt())
                        + " av "
                        + version.adoptedBy()
                        + ". Läget på aktiviteterna är från "
                        + Swedish.date(touched),
                "",
                version.number());
    }

    /** The paper of one adopted version, byte for byte as it was frozen. */
    Download version(Viewer viewer, PlanId id, int number) throws IOException {
        OpenPlan plan = plans.open(viewer, id);
        return frozen(
                plan,
                adoptions.of(id).stream()
                        .filter(version -> version.number() == number)
                        .findFirst()
                        .orElseThrow(() -> new NotThere("Versionen")));
    }

    private Download frozen(OpenPlan plan, Adoptions.Version version) throws IOException {
        return new Download(
                name(plan, "version-" + version.number(), "pdf"), files.open(version.paper()));
    }

    /** A plan that is not adopted, as a paper that says so on every page. */
    public Paper unfinished(OpenPlan plan, String sentence, String watermark) {
        return PaperOfPlan.write(
                plan.value(plans.today()),
                organisation::name,
                new PaperOfPlan.Standing(plan.plan().touchedAt(), sentence, watermark, 0));
    }

    /**
     * A paper as PDF.
     *
     * @throws Problem when nothing here can write papers now
     */
    public byte[] written(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer("PDF").pdf(paper, out);
        return out.toByteArray();
    }

    /**
     * A paper as a Word file.
     *
     * @throws Problem when nothing here can write papers now
     */
    public byte[] word(Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer("Word").docx(paper, out);
        return out.toByteArray();
    }

    private DocumentWriter writer(String format) {
        DocumentWriter now = writer.get();
        if (now == null) {
            throw new Problem(
                    424,
                    format + " går inte att skapa just nu",
                    "Den del av Samspel som skriver "
                            + format
                            + " är inte igång. Det du har skrivit är kvar precis som det var."
                            + " Försök igen om en stund, eller säg till den som sköter servern.");
        }
        return now;
    }

    /** What a file of a plan is called. */
    public static String name(OpenPlan plan, String what, String ending) {
        String years = plan.plan().years().replace('–', '-');
        return "handlingsplan-" + plan.lead() + "-" + years + "-" + what + "." + ending;
    }
}
