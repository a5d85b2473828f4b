/** What the values of needs, offers and profiles are called to people, in their language. */
@NullMarked
package eu.savoirfaire.matching.wording;

import org.jspecify.annotations.NullMarked;
