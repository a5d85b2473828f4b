/**
 * One request as the rest of the kit sees it: the reader's language, the address, the nonce of its scripts. Resolved once,
 * before anything else, by {@link eu.savoirfaire.infra.web.visit.VisitFilter}.
 */
@NullMarked
package eu.savoirfaire.infra.web.visit;

import org.jspecify.annotations.NullMarked;
