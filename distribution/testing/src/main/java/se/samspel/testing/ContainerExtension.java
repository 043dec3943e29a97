package se.samspel.testing;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.osgi.framework.BundleContext;

/** Starts the container before the first test that needs it, and hands it to the tests. */
final class ContainerExtension implements BeforeAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace PLACE =
            ExtensionContext.Namespace.create(ContainerExtension.class);
    private static final Map<Class<?>, Function<RunningSamspel, Object>> OFFERED =
            Map.of(
                    RunningSamspel.class, running -> running,
                    SamspelClient.class, RunningSamspel::client,
                    BundleContext.class, RunningSamspel::context,
                    URI.class, RunningSamspel::base);

    @Override
    public void beforeAll(ExtensionContext test) {
        running(test);
    }

    static RunningSamspel running(ExtensionContext test) {
        SamspelContainer wish = test.getRequiredTestClass().getAnnotation(SamspelContainer.class);
        if (wish == null || !wish.alone()) {
            // Of the session, since the build runs class after class in the same process.
            return test.getStore(StoreScope.LAUNCHER_SESSION, PLACE)
                    .getOrComputeIfAbsent(
                            "shared", key -> RunningSamspel.start(true), RunningSamspel.class);
        }
        // The class's own store, so that the container ends with the class.
        ExtensionContext owner =
                test.getTestMethod().isPresent() ? test.getParent().orElse(test) : test;
        return owner.getStore(PLACE)
                .getOrComputeIfAbsent(
                        test.getRequiredTestClass(),
                        key -> RunningSamspel.start(wish.demo()),
                        RunningSamspel.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return OFFERED.containsKey(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Function<RunningSamspel, Object> offer = OFFERED.get(parameter.getParameter().getType());
        if (offer == null) {
            throw new IllegalArgumentException("ask for one of " + OFFERED.keySet());
        }
        return offer.apply(running(test));
    }
}
