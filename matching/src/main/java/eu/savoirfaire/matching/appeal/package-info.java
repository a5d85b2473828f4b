/**
 * A person asks somebody to look again: at a "no", at an offer that nobody answered, or at one that the rules keep from them. A named
 * person decides within a fixed time, never one who works for the side that is complained of. Pure but for its keeping.
 */
@NullMarked
package eu.savoirfaire.matching.appeal;

import org.jspecify.annotations.NullMarked;
