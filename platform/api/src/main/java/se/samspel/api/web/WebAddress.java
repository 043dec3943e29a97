package se.samspel.api.web;

import java.net.URI;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the server answers, registered as a service once it does; the service property {@code samspel.base} says the same
 * as text.
 */
@ProviderType
public interface WebAddress {
    /** Such as {@code http://127.0.0.1:8080}, with the real port and without a slash at the end. */
    URI base();
}
