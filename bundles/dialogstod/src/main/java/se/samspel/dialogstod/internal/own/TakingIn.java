package se.samspel.dialogstod.internal.own;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.UnitId;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Scope;
import se.samspel.api.access.Viewer;
import se.samspel.api.content.ContentError;
import se.samspel.api.storage.Database;
import se.samspel.api.storage.Tx;
import se.samspel.dialogstod.GuideTakenIn;
import se.samspel.dialogstod.KeptGuideId;
import se.samspel.dialogstod.internal.GuideFile;

/** Takes guides in from files: looked at first, then kept as one more version. */
@Component(service = TakingIn.class)
public final class TakingIn {
    private final Database database;
    private final KeptGuides kept;
    private final GuideFiles files;
    private final Access access;
    private final Organisation organisation;
    private final Clock clock;

    @Activate
    public TakingIn(
            @Reference(target = "(schema=dialogue)") Database database,
            @Reference KeptGuides kept,
            @Reference GuideFiles files,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Clock clock) {
        this.database = database;
        this.kept = kept;
        this.files = files;
        this.access = access;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What a file would change, or what is wrong with it. */
    sealed interface Preview {
        /**
         * The file can be kept.
         *
         * @param before what the unit has under the same id; empty when it is new
         * @param differences what differs from it, in words
         * @param note what is good to know before it is kept; empty for nothing
         */
        record Fits(
                String id,
                int version,
                GuideFile file,
                Optional<KeptGuide> before,
                List<String> differences,
                String note)
                implements Preview {
            /** Whether it is what is offered already. */
            boolean isSame() {
                return before.filter(this::isSame).isPresent();
            }

            private boolean isSame(KeptGuide other) {
                return !other.isRemoved()
                        && other.guideVersion() == version
                        && differences.isEmpty();
            }
        }

        /** Nothing can be kept of it. */
        record Broken(List<ContentError> errors) implements Preview {}
    }

    /** Looks at a file; nothing is changed. */
    Preview preview(Viewer viewer, UnitId unit, String name, byte[] json) {
        access.require(viewer, OwnAction.KEEP, unit);
        return switch (files.read(unit, name, json)) {
            case GuideFiles.Reading.Broken broken -> new Preview.Broken(broken.errors());
            case GuideFiles.Reading.Whole whole -> fits(unit, whole);
        };
    }

    private Preview.Fits fits(UnitId unit, GuideFiles.Reading.Whole whole) {
        Optional<KeptGuide> before = kept.find(unit, whole.id());
        List<String> differences =
                before.map(
                                it ->
                                        GuideDifferences.between(
                                                files.kept(
                                                        unit, kept.content(it.id(), it.number())),
                                                whole.file()))
                        .orElse(List.of());
        boolean sameNumber =
                before.filter(it -> it.guideVersion() >= whole.version()).isPresent()
                        && !differences.isEmpty();
        return new Preview.Fits(
                whole.id(),
                whole.version(),
                whole.file(),
                before,
                differences,
                sameNumber
                        ? "Innehållet är ändrat men filens version är inte höjd. Höj version i filen om"
                                + " andra också använder den."
                        : "");
    }

    /** What came of keeping a file. */
    sealed interface Outcome {
        /** @param changed whether it was anything new */
        record Kept(KeptGuideId guide, boolean changed) implements Outcome {}

        /** Nothing was kept. */
        record Broken(List<ContentError> errors) implements Outcome {}
    }

    /** Keeps a file as the newest version; the same file again changes nothing. */
    Outcome keep(Viewer viewer, UnitId unit, String name, byte[] json) {
        return switch (preview(viewer, unit, name, json)) {
            case Preview.Broken broken -> new Outcome.Broken(broken.errors());
            case Preview.Fits fits -> database.write(tx -> keep(tx, viewer, unit, fits, json));
        };
    }

    private Outcome keep(Tx tx, Viewer viewer, UnitId unit, Preview.Fits fits, byte[] json) {
        KeptGuideId id = row(tx, viewer, unit, fits.id());
        Optional<KeptGuide> now = KeptGuides.find(tx, id);
        if (fits.isSame() && fits.before().equals(now)) {
            return new Outcome.Kept(id, false);
        }
        int number = now.map(KeptGuide::number).orElse(0) + 1;
        version(tx, viewer, id, number, fits, new String(json, StandardCharsets.UTF_8));
        tx.sql(
                        """
                        update dialogue_guide set number = :number, removed = '',
                            version = version + 1 where id = :id
                        """)
                .with("number", number)
                .with("id", id)
                .run();
        tx.publish(viewer.actor(), new GuideTakenIn(id, Scope.unit(unit)));
        return new Outcome.Kept(id, true);
    }

    private KeptGuideId row(Tx tx, Viewer viewer, UnitId unit, String guide) {
        tx.sql(
                        """
                        insert into dialogue_guide (id, version, unit, association, guide, number,
                            removed, created_at, created_by)
                        values (:id, 0, :unit, :association, :guide, 0, '', :now, :by)
                        on conflict (unit, guide) do nothing
                        """)
                .with("id", tx.newId())
                .with("unit", unit)
                .with(
                        "association",
                        organisation.associationOf(unit).map(it -> it.id().value()).orElse(""))
                .with("guide", guide)
                .with("now", clock.instant())
                .with("by", viewer.user().toString())
                .run();
        return tx.sql("select id from dialogue_guide where unit = :unit and guide = :guide")
                .with("unit", unit)
                .with("guide", guide)
                .one(KeptGuideId.class);
    }

    private void version(
            Tx tx, Viewer viewer, KeptGuideId id, int number, Preview.Fits fits, String content) {
        tx.sql(
                        """
                        insert into dialogue_guide_version (guide_id, number, title, guide_version,
                            content, taken_in_at, taken_in_by)
                        values (:id, :number, :title, :version, :content, :now, :by)
                        """)
                .with("id", id)
                .with("number", number)
                .with("title", fits.file().title())
                .with("version", fits.version())
                .with("content", content)
                .with("now", clock.instant())
                .with("by", viewer.name())
                .run();
    }
}
