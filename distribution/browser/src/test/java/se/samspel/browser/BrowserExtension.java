package se.samspel.browser;

import java.net.URI;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import se.samspel.testing.RunningSamspel;
import se.samspel.testing.SamspelContainer;

/** One browser for the whole run, and visitors that leave when their test ends. */
final class BrowserExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace PLACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Chromium chromium =
                test.getStore(StoreScope.LAUNCHER_SESSION, PLACE)
                        .getOrComputeIfAbsent("chromium", key -> new Chromium(), Chromium.class);
        Visitor visitor = new Visitor(chromium.browser(), base(test));
        test.getStore(PLACE).put(visitor, visitor);
        return visitor;
    }

    private static URI base(ExtensionContext test) {
        if (!test.getRequiredTestClass().isAnnotationPresent(SamspelContainer.class)) {
            throw new IllegalStateException(
                    "put @SamspelContainer on " + test.getRequiredTestClass());
        }
        return RunningSamspel.of(test).base();
    }
}
