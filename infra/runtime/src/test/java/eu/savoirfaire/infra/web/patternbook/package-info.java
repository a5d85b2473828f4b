/**
 * A small application that shows every fragment of the kit in every state; the kit's tests run on it. Its beans exist only
 * where {@code savoir.pattern-book} is set, so that other modules' tests do not meet them.
 */
@NullMarked
package eu.savoirfaire.infra.web.patternbook;

import org.jspecify.annotations.NullMarked;
