/** The entrance of matching: what is here for whom. Other parts put a card of theirs into it. */
@NullMarked
package eu.savoirfaire.matching.entrance;

import org.jspecify.annotations.NullMarked;
