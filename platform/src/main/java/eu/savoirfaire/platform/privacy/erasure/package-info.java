/**
 * Erasure of a person: asked for, seven days to think again, then all at once or not at all, and again after a backup from
 * before was brought back (ADR 9).
 */
@NullMarked
package eu.savoirfaire.platform.privacy.erasure;

import org.jspecify.annotations.NullMarked;
