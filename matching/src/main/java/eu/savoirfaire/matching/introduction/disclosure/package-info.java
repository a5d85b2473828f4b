/**
 * What whoever offers something sees of a person, and when: how many there are, from five on; a card without a name; what they can do,
 * once they said yes; how to reach them, once both are introduced. Each step has a type of its own, so that nothing of a later one can
 * slip into an earlier. No step has a score, a rank, or anything to sort people by.
 */
@NullMarked
package eu.savoirfaire.matching.introduction.disclosure;

import org.jspecify.annotations.NullMarked;
