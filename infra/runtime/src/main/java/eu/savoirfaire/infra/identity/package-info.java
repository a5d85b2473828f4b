/**
 * Where ids, time and chance come from: UUIDv7 for everything that is named, one clock, one source of randomness.
 */
@NullMarked
package eu.savoirfaire.infra.identity;

import org.jspecify.annotations.NullMarked;
