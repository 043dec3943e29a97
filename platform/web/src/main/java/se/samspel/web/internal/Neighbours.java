package se.samspel.web.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.samspel.api.access.Access;
import se.samspel.api.access.Organisation;
import se.samspel.api.documents.IdentityNumberGuard;
import se.samspel.api.terms.Glossary;
import se.samspel.api.web.MenuItem;
import se.samspel.api.web.Panel;
import se.samspel.api.web.SignIn;

/** The services of the container, as they are right now. */
@Component(service = {Surroundings.class, Neighbours.class})
public final class Neighbours implements Surroundings {
    /** What must be there before the server is ready, by type, and what people call it. */
    private static final Map<String, String> NEEDED =
            Map.of(
                    "se.samspel.api.storage.EventLog", "lagring och händelser",
                    "se.samspel.api.storage.Files", "filer",
                    "se.samspel.api.web.SignIn", "inloggning",
                    "se.samspel.api.access.Access", "behörigheter",
                    "se.samspel.api.access.Organisation", "organisation",
                    "se.samspel.api.documents.DocumentWriter", "dokument",
                    "se.samspel.api.documents.TextExtractor", "textläsning");

    private final BundleContext context;
    private final Map<ServiceReference<MenuItem>, MenuItem> menu =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final Map<ServiceReference<Panel>, Panel> panels =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SignIn signIn;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Organisation organisation;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Access access;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Glossary glossary;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable IdentityNumberGuard guard;

    @Activate
    public Neighbours(BundleContext context) {
        this.context = context;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addMenuItem(MenuItem item, ServiceReference<MenuItem> reference) {
        menu.put(reference, item);
    }

    void removeMenuItem(ServiceReference<MenuItem> reference) {
        menu.remove(reference);
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addPanel(Panel panel, ServiceReference<Panel> reference) {
        panels.put(reference, panel);
    }

    void removePanel(ServiceReference<Panel> reference) {
        panels.remove(reference);
    }

    @Override
    public Optional<SignIn> signIn() {
        return Optional.ofNullable(signIn);
    }

    @Override
    public Optional<Organisation> organisation() {
        return Optional.ofNullable(organisation);
    }

    @Override
    public Optional<Access> access() {
        return Optional.ofNullable(access);
    }

    @Override
    public Optional<Glossary> glossary() {
        return Optional.ofNullable(glossary);
    }

    @Override
    public Optional<IdentityNumberGuard> guard() {
        return Optional.ofNullable(guard);
    }

    @Override
    public List<MenuItem> menu() {
        return menu.values().stream()
                .sorted(Comparator.comparingInt(item -> item.entry().rank()))
                .toList();
    }

    @Override
    public List<Panel> panels(String slot) {
        return panels.entrySet().stream()
                .filter(entry -> slot.equals(entry.getKey().getProperty("slot")))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public List<String> missing() {
        return NEEDED.entrySet().stream()
                .filter(entry -> context.getServiceReference(entry.getKey()) == null)
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
