package eu.savoirfaire.infra.web.guard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a route that takes a form on which people write for long: who has been signed out meanwhile, or whose form is too old,
 * gets what they typed back with the answer, to be sent again. Not for forms with passwords or codes.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface KeepsTyped {}
