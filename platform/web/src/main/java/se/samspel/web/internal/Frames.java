package se.samspel.web.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.api.UnitId;
import se.samspel.api.access.Membership;
import se.samspel.api.access.Organisation;
import se.samspel.api.access.Unit;
import se.samspel.api.access.UnitKind;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Page;
import se.samspel.api.web.SignIn;

/** Sets pages in the frame: whose they are, where one is, where one can go. */
final class Frames {
    private static final String BUNDLE = "se.samspel.web";
    private final Surroundings surroundings;
    private final Views views;
    private final StaticFiles files;
    private final ThemeSheets themes;
    private final boolean demo;

    /** Our own files, which change with this bundle only. */
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Frames(
            Surroundings surroundings,
            Views views,
            StaticFiles files,
            ThemeSheets themes,
            boolean demo) {
        this.surroundings = surroundings;
        this.views = views;
        this.files = files;
        this.themes = themes;
        this.demo = demo;
    }

    /** The whole document. The page is rendered first, so what fails in it never leaves half a document. */
    String around(Page page, Conversation conversation) {
        String body = views.text(page);
        Optional<Viewer> viewer = conversation.viewer();
        Optional<Unit> association = viewer.flatMap(this::association);
        ThemeSheets.Look look = themes.lookOf(association.map(Unit::id).orElse(null));
        return views.text(
                new FrameView(
                        page.title(),
                        association.map(Unit::name).orElse("Samspel"),
                        viewer.flatMap(Viewer::chosenGroup).map(this::name).orElse(""),
                        look.logo().map(ThemeSheets.Sheet::href).orElse(href("logo.svg")),
                        assets(look),
                        viewer.map(person -> person(person, conversation)).orElse(null),
                        viewer.map(person -> menu(person, page.menu())).orElse(List.of()),
                        page.crumbs(),
                        conversation.said(),
                        demo,
                        views.help(page),
                        body));
    }

    private FrameView.Assets assets(ThemeSheets.Look look) {
        return new FrameView.Assets(
                List.of(
                        href("vendor/designsystemet-theme.css"),
                        look.css().href(),
                        href("vendor/designsystemet.css"),
                        href("samspel.css")),
                href("vendor/htmx.js"),
                href("samspel.js"),
                href("logo.svg"));
    }

    private String href(String path) {
        return addresses.computeIfAbsent(path, it -> files.href(BUNDLE, it));
    }

    private List<FrameView.Entry> menu(Viewer viewer, String marked) {
        return surroundings.menu().stream()
                .filter(item -> item.shownTo(viewer))
                .map(item -> entry(item.entry(), marked))
                .toList();
    }

    private static FrameView.Entry entry(MenuItem.Entry entry, String marked) {
        Page.Crumb leadsTo = entry.leadsTo();
        return new FrameView.Entry(leadsTo.label(), leadsTo.path(), entry.id().equals(marked));
    }

    private FrameView.@Nullable Person person(Viewer viewer, Conversation conversation) {
        Optional<SignIn> signIn = surroundings.signIn();
        return signIn.map(
                        door ->
                                new FrameView.Person(
                                        viewer.name(),
                                        viewer.initials(),
                                        roles(viewer),
                                        door.accountPath(),
                                        door.ownPath(),
                                        door.signOutPath(),
                                        door.groupPath(),
                                        conversation.path(),
                                        groups(viewer)))
                .orElse(null);
    }

    private String roles(Viewer viewer) {
        return String.join(
                ", ",
                viewer.memberships().stream()
                        .map(membership -> membership.role().swedish())
                        .distinct()
                        .toList());
    }

    /** The groups the viewer works in, straight or by way of the förbund. */
    private List<FrameView.Group> groups(Viewer viewer) {
        Organisation organisation = surroundings.organisation().orElse(null);
        if (organisation == null) {
            return List.of();
        }
        return viewer.memberships().stream()
                .flatMap(membership -> groupsOf(membership, organisation))
                .distinct()
                .map(
                        unit ->
                                new FrameView.Group(
                                        unit.id().value(),
                                        unit.name(),
                                        unit.id().equals(viewer.group())))
                .toList();
    }

    private static Stream<Unit> groupsOf(Membership membership, Organisation organisation) {
        Optional<Unit> unit = organisation.find(membership.unit());
        if (unit.isEmpty()) {
            return Stream.of();
        }
        return unit.get().kind() == UnitKind.ASSOCIATION
                ? organisation.groupsOf(unit.get().id()).stream()
                : unit.stream().filter(one -> one.kind() == UnitKind.GROUP);
    }

    /** The förbund of the chosen group, otherwise of the first membership. */
    private Optional<Unit> association(Viewer viewer) {
        Optional<UnitId> unit =
                viewer.chosenGroup()
                        .or(() -> viewer.memberships().stream().map(Membership::unit).findFirst());
        return surroundings.organisation().flatMap(known -> unit.flatMap(known::associationOf));
    }

    private String name(UnitId unit) {
        return surroundings.organisation().map(known -> known.name(unit)).orElse("");
    }
}
