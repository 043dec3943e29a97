package se.samspel.launcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** What is not running in a container, and why, in words. */
public final class Diagnosis {
    /** Registered in the demo only: whoever waits for it otherwise has nothing to do, and nothing is wrong. */
    private static final String DEMO_ONLY = "se.samspel.api.access.DemoPeople";

    private final BundleContext context;
    private final Map<Bundle, String> failures;

    /**
     * @param context of any bundle of the container
     * @param failures what the framework said when bundles did not start; may be empty
     */
    public Diagnosis(BundleContext context, Map<Bundle, String> failures) {
        this.context = context;
        this.failures = Map.copyOf(failures);
    }

    /** One sentence per bundle that is not active and per component that waits; empty when all is well. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
            if (!fragment && bundle.getState() != Bundle.ACTIVE) {
                sentences.add(notActive(bundle));
            }
        }
        components().ifPresent(runtime -> waiting(runtime, sentences));
        return sentences;
    }

    private Optional<ServiceComponentRuntime> components() {
        return Optional.ofNullable(context.getServiceReference(ServiceComponentRuntime.class))
                .map(context::getService);
    }

    private String notActive(Bundle bundle) {
        String state =
                switch (bundle.getState()) {
                    case Bundle.INSTALLED -> "hittar inte allt den behöver";
                    case Bundle.RESOLVED -> "är inte startad";
                    case Bundle.STARTING -> "håller på att starta";
                    case Bundle.STOPPING -> "håller på att stanna";
                    default -> "är borttagen";
                };
        String reason = failures.getOrDefault(bundle, "");
        if (reason.isEmpty() && bundle.getState() != Bundle.STARTING) {
            reason = tryAgain(bundle);
        }
        return bundle.getSymbolicName() + " " + state + (reason.isEmpty() ? "." : ": " + reason);
    }

    /** The framework says why only to whoever tries to start the bundle. */
    private static String tryAgain(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return "";
        } catch (BundleException | IllegalStateException why) {
            return String.valueOf(why.getMessage()).replace('\n', ' ');
        }
    }

    private void waiting(ServiceComponentRuntime runtime, List<String> sentences) {
        Collection<ComponentDescriptionDTO> all = runtime.getComponentDescriptionDTOs();
        for (ComponentDescriptionDTO component : all) {
            if (restsOutsideTheDemo(component)) {
                continue;
            }
            for (ComponentConfigurationDTO state :
                    runtime.getComponentConfigurationDTOs(component)) {
                sentence(runtime, all, component, state).ifPresent(sentences::add);
            }
        }
    }

    private boolean restsOutsideTheDemo(ComponentDescriptionDTO component) {
        return !Boolean.parseBoolean(context.getProperty("samspel.demo"))
                && Stream.of(component.references)
                        .anyMatch(reference -> reference.interfaceName.equals(DEMO_ONLY));
    }

    private Optional<String> sentence(
            ServiceComponentRuntime runtime,
            Collection<ComponentDescriptionDTO> all,
            ComponentDescriptionDTO component,
            ComponentConfigurationDTO state) {
        String who = component.bundle.symbolicName + ": " + last(component.name);
        return switch (state.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION ->
                    Optional.of(who + " kunde inte starta: " + firstLine(state.failure));
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION ->
                    Optional.of(who + " väntar på en konfiguration.");
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE ->
                    Optional.of(
                            who
                                    + " väntar på "
                                    + String.join(
                                            " och ",
                                            Stream.of(state.unsatisfiedReferences)
                                                    .map(
                                                            missing ->
                                                                    wanted(
                                                                            runtime, all, component,
                                                                            missing))
                                                    .toList())
                                    + ".");
            default -> Optional.empty();
        };
    }

    private String wanted(
            ServiceComponentRuntime runtime,
            Collection<ComponentDescriptionDTO> all,
            ComponentDescriptionDTO component,
            UnsatisfiedReferenceDTO missing) {
        String service =
                Stream.of(component.references)
                        .filter(reference -> reference.name.equals(missing.name))
                        .map((ReferenceDTO reference) -> reference.interfaceName)
                        .findFirst()
                        .orElse(missing.name);
        String filter = missing.target == null ? "" : " " + missing.target;
        return last(service) + filter + " (" + offered(runtime, all, service, filter) + ")";
    }

    private String offered(
            ServiceComponentRuntime runtime,
            Collection<ComponentDescriptionDTO> all,
            String service,
            String filter) {
        List<String> offering =
                all.stream()
                        .filter(other -> Arrays.asList(other.serviceInterfaces).contains(service))
                        .filter(
                                other ->
                                        runtime.getComponentConfigurationDTOs(other).stream()
                                                .noneMatch(Diagnosis::runs))
                        .map(other -> last(other.name) + " i " + other.bundle.symbolicName)
                        .toList();
        if (!offering.isEmpty()) {
            return "erbjuds av " + String.join(", ", offering) + ", som själv inte är igång";
        }
        return registered(service) && !filter.isEmpty()
                ? "finns, men ingen som passar"
                : "erbjuds inte av någon";
    }

    private boolean registered(String service) {
        try {
            ServiceReference<?> @Nullable [] found = context.getAllServiceReferences(service, null);
            return found != null;
        } catch (org.osgi.framework.InvalidSyntaxException noFilter) {
            throw new IllegalStateException(noFilter);
        }
    }

    private static boolean runs(ComponentConfigurationDTO state) {
        return state.state == ComponentConfigurationDTO.ACTIVE
                || state.state == ComponentConfigurationDTO.SATISFIED;
    }

    private static String firstLine(@Nullable String trace) {
        return trace == null ? "skälet står i loggen." : trace.lines().findFirst().orElse("");
    }

    private static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
