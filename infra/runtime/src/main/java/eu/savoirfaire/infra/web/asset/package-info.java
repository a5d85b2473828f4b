/**
 * Static files: found by content, kept by browsers for ever.
 */
@NullMarked
package eu.savoirfaire.infra.web.asset;

import org.jspecify.annotations.NullMarked;
