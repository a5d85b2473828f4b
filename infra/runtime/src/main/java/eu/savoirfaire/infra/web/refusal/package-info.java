/**
 * What the web kit itself refuses.
 */
@NullMarked
package eu.savoirfaire.infra.web.refusal;

import org.jspecify.annotations.NullMarked;
