package eu.savoirfaire.infra.web.guard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller or route whose address is a secret, or which leads to one: nobody it leads to learns the address, not even
 * this service, and nothing in between keeps the answer. Others learn the origin, for without any referrer a browser would send
 * the page's forms from the origin "null", which is refused (Fetch, "append a request Origin header").
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SecretAddress {}
