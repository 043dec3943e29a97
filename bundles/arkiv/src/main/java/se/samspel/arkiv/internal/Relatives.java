package se.samspel.arkiv.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.samspel.api.access.Viewer;
import se.samspel.arkiv.DocumentId;

/** Finds what a document belongs together with: versions, copies, what says nearly the same, the same registry number. */
@Component(service = Relatives.class)
public final class Relatives {
    private final Documents documents;
    private final Likenesses likenesses;
    private final Versions versions;
    private final ByRegistryNumber registry;

    @Activate
    public Relatives(
            @Reference Documents documents,
            @Reference Likenesses likenesses,
            @Reference Versions versions,
            @Reference ByRegistryNumber registry) {
        this.documents = documents;
        this.likenesses = likenesses;
        this.versions = versions;
        this.registry = registry;
    }

    public RelativesView view(Viewer viewer, Archived document) {
        List<Archived> same = documents.sameFile(viewer, document);
        List<Likenesses.Near> near = likenesses.near(viewer, document);
        List<Archived> matter =
                registry.all(viewer, document.registryNumber()).stream()
                        .filter(it -> !it.id().equals(document.id()))
                        .toList();
        String here = ArchiveAddress.document(document.id());
        boolean mayBeNewer =
                versions.mayHaveNewer(viewer, document)
                        && versions.newer(viewer, document.id()).isEmpty();
        return new RelativesView(
                versions.newer(viewer, document.id()).map(Link::to).orElse(Link.NONE),
                links(document, versions.older(viewer, document.id())),
                links(document, same),
                near.stream()
                        .map(
                                it ->
                                        new RelativesView.Alike(
                                                Link.beside(document, it.document()), it.percent()))
                        .toList(),
                document.registryNumber(),
                links(document, matter),
                links(document, candidates(viewer, document, same, near, matter)),
                mayBeNewer && versions.isAlone(document) ? here + "/versioner" : "",
                versions.mayStandAlone(viewer, document) ? here + "/versioner/ensam" : "",
                mayBeNewer && document.isFileOpen()
                        ? ArchiveAddress.UPLOAD + "?version-av=" + document.id()
                        : "");
    }

    private List<Archived> candidates(
            Viewer viewer,
            Archived document,
            List<Archived> same,
            List<Likenesses.Near> near,
            List<Archived> matter) {
        Map<DocumentId, Archived> found = new LinkedHashMap<>();
        Stream.of(near.stream().map(Likenesses.Near::document), same.stream(), matter.stream())
                .flatMap(some -> some)
                .filter(it -> versions.mayMakeNewer(viewer, document, it))
                .forEach(it -> found.putIfAbsent(it.id(), it));
        return List.copyOf(found.values());
    }

    private static List<Link> links(Archived document, List<Archived> some) {
        return some.stream().map(it -> Link.beside(document, it)).toList();
    }
}
