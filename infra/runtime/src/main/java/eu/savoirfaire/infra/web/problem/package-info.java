/**
 * What went wrong, told once: as RFC 9457 problem documents to programs, as pages to people, never with a stack trace.
 */
@NullMarked
package eu.savoirfaire.infra.web.problem;

import org.jspecify.annotations.NullMarked;
