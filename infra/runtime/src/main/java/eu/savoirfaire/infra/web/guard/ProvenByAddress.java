package eu.savoirfaire.infra.web.guard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a route whose very address proves that the request is meant, because nobody can guess it: it is let through without a
 * form token and from anywhere, such as the one-click unsubscription of a mail program (RFC 8058).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ProvenByAddress {}
