package se.samspel.web.internal;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;
import org.glassfish.jersey.servlet.ServletContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the application of Jersey out of resources. One that breaks the rules or the whole is left out and named in the
 * log; the others work on.
 */
final class RestApplication {
    private static final Logger LOG = LoggerFactory.getLogger(RestApplication.class);
    private final Surroundings surroundings;
    private final List<Object> providers;

    RestApplication(Surroundings surroundings, List<Object> providers) {
        this.surroundings = surroundings;
        this.providers = List.copyOf(providers);
    }

    /** An application that is ready to serve. */
    ServletContainer build(List<Object> resources, ServletConfig config) throws ServletException {
        List<Object> lawful = resources.stream().filter(RestApplication::lawful).toList();
        try {
            return start(lawful, config);
        } catch (ServletException | RuntimeException | LinkageError together) {
            return start(thoseThatWorkTogether(lawful, config), config);
        }
    }

    private static boolean lawful(Object resource) {
        Optional<String> objection = ResourceRules.against(resource.getClass());
        objection.ifPresent(
                reason ->
                        LOG.error(
                                "Resource {} is left out: {}",
                                resource.getClass().getName(),
                                reason));
        return objection.isEmpty();
    }

    /** The oldest come first, so a newcomer never pushes out what already worked. */
    private List<Object> thoseThatWorkTogether(List<Object> resources, ServletConfig config) {
        List<Object> working = new ArrayList<>();
        for (Object resource : resources) {
            working.add(resource);
            try {
                start(working, config).destroy();
            } catch (ServletException | RuntimeException | LinkageError broken) {
                working.removeLast();
                LOG.error(
                        "Resource {} is left out, it does not work with the others: {}",
                        resource.getClass().getName(),
                        broken.getMessage());
            }
        }
        return working;
    }

    private ServletContainer start(List<Object> resources, ServletConfig config)
            throws ServletException {
        ResourceConfig application = new ResourceConfig();
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        application.property(
                ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
        application.property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        application.property(ServerProperties.BV_FEATURE_DISABLE, true);
        application.property(ServerProperties.JSON_PROCESSING_FEATURE_DISABLE, true);
        application.property(ServerProperties.MOXY_JSON_FEATURE_DISABLE, true);
        application.register(new AnyPage());
        application.register(new Permissions(surroundings));
        application.register(new TextWatch(surroundings));
        providers.forEach(application::register);
        application.register(
                new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(new OwnParameters()).to(ValueParamProvider.class);
                    }
                });
        resources.forEach(application::register);
        ServletContainer container = new ServletContainer(application);
        container.init(config);
        return container;
    }
}
