package se.samspel.arkiv.internal;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Panel;
import se.samspel.api.web.Swedish;
import se.samspel.api.web.View;

/** The newest documents, on the start page. */
@Component(
        service = Panel.class,
        property = {"slot=start", "service.ranking:Integer=20"})
public final class NewestPanel implements Panel {
    private static final int MOST = 5;

    private final Documents documents;

    @Activate
    public NewestPanel(@Reference Documents documents) {
        this.documents = documents;
    }

    @Override
    public Optional<View> render(Viewer viewer) {
        List<NewestView.Row> rows =
                documents.newest(viewer, MOST).stream()
                        .map(
                                document ->
                                        new NewestView.Row(
                                                document.title(),
                                                ArchiveAddress.document(document.id()),
                                                document.type().swedish(),
                                                Swedish.date(document.uploadedAt())))
                        .toList();
        return Optional.of(new NewestView(rows));
    }
}
