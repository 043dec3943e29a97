package se.samspel.web.internal;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what went wrong outside the application, down to requests that are not HTTP; never says more than it must. */
final class ErrorAnswers extends ErrorHandler {
    private final Refusals refusals;

    ErrorAnswers(Refusals refusals) {
        this.refusals = refusals;
    }

    /** Ends the request with a refusal. */
    boolean answer(Request request, Response response, Callback callback, int status) {
        response.setStatus(status);
        return handle(request, response, callback);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Headers.putOn(response.getHeaders());
        @Nullable Throwable cause = (Throwable) request.getAttribute(ERROR_EXCEPTION);
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        Refusal refusal =
                status >= 500 && cause != null ? refusals.failure(cause) : Refusal.plain(status);
        response.setStatus(refusal.status());
        boolean json = Refusals.wantsJson(Request.getPathInContext(request));
        response.getHeaders()
                .put(
                        HttpHeader.CONTENT_TYPE,
                        json ? "application/problem+json" : "text/html;charset=utf-8");
        String body = json ? refusals.json(refusal) : refusals.alone(refusal);
        Content.Sink.write(response, true, body, callback);
        return true;
    }

    @Override
    public java.nio.ByteBuffer badMessageError(
            int status, String reason, HttpFields.Mutable fields) {
        Headers.putOn(fields);
        fields.put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        return java.nio.ByteBuffer.wrap(
                refusals.json(Refusal.plain(status)).getBytes(StandardCharsets.UTF_8));
    }
}
