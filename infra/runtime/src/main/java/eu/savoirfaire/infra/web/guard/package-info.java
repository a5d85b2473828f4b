/**
 * What keeps the doors: security headers, the token in every form, limits per sender, and the rule that leaves routes open
 * until someone closes them.
 */
@NullMarked
package eu.savoirfaire.infra.web.guard;

import org.jspecify.annotations.NullMarked;
