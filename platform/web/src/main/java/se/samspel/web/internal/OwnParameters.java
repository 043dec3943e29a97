package se.samspel.web.internal;

import java.util.function.Function;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.model.Parameter;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;
import org.jspecify.annotations.Nullable;
import se.samspel.api.access.Viewer;
import se.samspel.api.web.Asking;
import se.samspel.api.web.Problem;
import se.samspel.api.web.Upload;

/** Gives resource methods the viewer, the asking and the upload as {@code @Context} parameters. */
final class OwnParameters implements ValueParamProvider {
    @Override
    public @Nullable Function<ContainerRequest, ?> getValueProvider(Parameter parameter) {
        if (parameter.getSource() != Parameter.Source.CONTEXT) {
            return null;
        }
        Class<?> type = parameter.getRawType();
        if (type == Viewer.class) {
            return OwnParameters::viewer;
        }
        if (type == Asking.class) {
            return OwnParameters::conversation;
        }
        return type == Upload.class ? request -> request.getProperty(Upload.class.getName()) : null;
    }

    @Override
    public PriorityType getPriority() {
        return Priority.HIGH;
    }

    private static Conversation conversation(ContainerRequest request) {
        return (Conversation) request.getProperty(Conversation.KEY);
    }

    private static Viewer viewer(ContainerRequest request) {
        return conversation(request)
                .viewer()
                .orElseThrow(
                        () -> new Problem(401, "Du behöver logga in", "Logga in och försök igen."));
    }
}
