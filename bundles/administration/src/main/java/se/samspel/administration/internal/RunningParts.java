package se.samspel.administration.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import se.samspel.api.access.DemoPeople;

/** What the container runs, and what in it waits for something. */
final class RunningParts {
    private final BundleContext context;
    private final ServiceComponentRuntime components;

    RunningParts(BundleContext context, ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    Parts take() {
        return new Parts(context.getBundle().getVersion().toString(), bundles(), waiting());
    }

    /**
     * The container at one moment.
     *
     * @param version of the product
     */
    record Parts(
            String version,
            List<ServerHealth.Health.ServerPart> bundles,
            List<ServerHealth.Health.Waiting> waiting) {}

    private List<ServerHealth.Health.ServerPart> bundles() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null)
                .map(
                        bundle ->
                                new ServerHealth.Health.ServerPart(
                                        String.valueOf(bundle.getSymbolicName()),
                                        bundle.getVersion().toString(),
                                        bundle.getState() == Bundle.ACTIVE))
                .toList();
    }

    private List<ServerHealth.Health.Waiting> waiting() {
        List<ServerHealth.Health.Waiting> waiting = new ArrayList<>();
        for (ComponentDescriptionDTO description : components.getComponentDescriptionDTOs()) {
            if (restsOutsideTheDemo(description)) {
                continue;
            }
            for (ComponentConfigurationDTO configuration :
                    components.getComponentConfigurationDTOs(description)) {
                boolean stands =
                        configuration.state == ComponentConfigurationDTO.ACTIVE
                                || configuration.state == ComponentConfigurationDTO.SATISFIED;
                if (!stands && description.bundle != null) {
                    waiting.add(waiting(description, configuration));
                }
            }
        }
        return waiting.stream().distinct().toList();
    }

    /** Outside the demo nobody offers its people, and whoever waits for them has nothing to do. */
    private boolean restsOutsideTheDemo(ComponentDescriptionDTO description) {
        return !Boolean.parseBoolean(context.getProperty("samspel.demo"))
                && Arrays.stream(description.references)
                        .anyMatch(it -> it.interfaceName.equals(DemoPeople.class.getName()));
    }

    private static ServerHealth.Health.Waiting waiting(
            ComponentDescriptionDTO description, ComponentConfigurationDTO configuration) {
        String what = description.bundle.symbolicName;
        if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            return new ServerHealth.Health.Waiting(
                    what, "kunde inte starta; orsaken står i loggen");
        }
        String missing =
                Arrays.stream(configuration.unsatisfiedReferences)
                        .map(reference -> name(description, reference))
                        .collect(Collectors.joining(", "));
        return new ServerHealth.Health.Waiting(what, "väntar på " + missing);
    }

    private static String name(
            ComponentDescriptionDTO description, UnsatisfiedReferenceDTO missing) {
        String service =
                Arrays.stream(description.references)
                        .filter(reference -> reference.name.equals(missing.name))
                        .map(reference -> lastWord(reference.interfaceName))
                        .findFirst()
                        .orElse(missing.name);
        return missing.target == null ? service : service + " " + missing.target;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
