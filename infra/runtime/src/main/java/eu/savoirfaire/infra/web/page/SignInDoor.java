package eu.savoirfaire.infra.web.page;

import io.micronaut.http.HttpRequest;
import java.net.URI;

/** Where a visitor signs in who asked for a page that is not for everybody: a bean, where there are accounts. */
@FunctionalInterface
public interface SignInDoor {
    /** The page to sign in, which leads back to this request's. */
    URI before(HttpRequest<?> request);
}
