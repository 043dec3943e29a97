package se.samspel.web.internal;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.samspel.api.web.Problem;

/** A request whose body, unless it is an upload with limits of its own, ends in a refusal when it grows too large. */
final class LimitedBody extends HttpServletRequestWrapper {
    private final long most;

    private LimitedBody(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    static HttpServletRequest of(HttpServletRequest request, long most) {
        @Nullable String type = request.getContentType();
        boolean upload = type != null && type.startsWith("multipart/form-data");
        return upload ? request : new LimitedBody(request, most);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Counted(super.getInputStream(), most);
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private long left;

        Counted(ServletInputStream body, long most) {
            this.body = body;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return count(body.read(), 1);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = body.read(bytes, from, length);
            return count(read, read);
        }

        private int count(int read, int bytes) {
            if (read >= 0) {
                left -= bytes;
            }
            if (left < 0) {
                Refusal refusal = Refusal.plain(413);
                throw new Problem(413, refusal.title(), refusal.detail());
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
