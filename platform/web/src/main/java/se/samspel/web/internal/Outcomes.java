package se.samspel.web.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samspel.api.web.Answer;
import se.samspel.api.web.Page;
import se.samspel.api.web.Redirect;
import se.samspel.api.web.View;

/** Turns the values that methods return into status, headers and text: a page in its frame unless a piece is asked for. */
final class Outcomes implements ContainerResponseFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
    private static final MediaType HTML = new MediaType("text", "html", "utf-8");
    private static final MediaType PROBLEM = new MediaType("application", "problem+json");
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE;

    private final Views views;
    private final Frames frames;
    private final Refusals refusals;
    private final Surroundings surroundings;

    Outcomes(Views views, Frames frames, Refusals refusals, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.views = views;
        this.frames = frames;
        this.refusals = refusals;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        @Nullable Object entity = response.getEntity();
        if (entity instanceof Answer answer) {
            response.setStatus(answer.status());
            entity = answer.body();
            response.setEntity(entity, new Annotation[0], JSON);
        }
        Conversation conversation = (Conversation) request.getProperty(Conversation.KEY);
        if (entity instanceof Refusal refusal) {
            refuse(refusal, conversation, response);
        } else if (entity instanceof Redirect redirect) {
            go(redirect, conversation, response);
        } else if (entity instanceof View view) {
            response.setEntity(html(view, conversation), new Annotation[0], HTML);
        }
    }

    /** A page in the frame, or RFC 9457 for programs. */
    private void refuse(
            Refusal refusal, Conversation conversation, ContainerResponseContext response) {
        if (Refusals.wantsJson(conversation.path())) {
            response.setEntity(refusals.json(refusal), new Annotation[0], PROBLEM);
        } else {
            response.setEntity(
                    html(RefusalPage.of(refusal), conversation), new Annotation[0], HTML);
        }
    }

    /** As it goes over the wire: of a known length, and turned into bytes once. */
    private byte[] html(View view, Conversation conversation) {
        String html =
                view instanceof Page page && !conversation.forPiece()
                        ? frames.around(page, conversation)
                        : views.text(view);
        String marked = TermMarks.wanted(html) ? withTerms(html, conversation) : html;
        return marked.getBytes(StandardCharsets.UTF_8);
    }

    /** The page stands without its terms when they cannot be told. */
    private String withTerms(String html, Conversation conversation) {
        try {
            return conversation
                    .viewer()
                    .flatMap(viewer -> surroundings.glossary().map(it -> it.where(viewer)))
                    .map(meanings -> TermMarks.mark(html, meanings))
                    .orElse(html);
        } catch (RuntimeException failed) {
            LOG.warn("The terms of a page could not be marked", failed);
            return html;
        }
    }

    private static void go(
            Redirect redirect, Conversation conversation, ContainerResponseContext response) {
        if (!redirect.path().startsWith("/") || redirect.path().startsWith("//")) {
            throw new IllegalArgumentException(
                    "a redirect leads to a path on this server, not to " + redirect.path());
        }
        @Nullable String notice = redirect.notice();
        if (notice != null) {
            conversation.sayNext(notice);
        }
        response.setEntity(null);
        response.setStatus(conversation.byScript() ? 204 : 303);
        response.getHeaders()
                .putSingle(conversation.byScript() ? "HX-Redirect" : "Location", redirect.path());
    }
}
