/** The pages of matches: for those who look for something, and for those who offer it; each sees what is theirs to see. */
@NullMarked
package eu.savoirfaire.matching.introduction.page;

import org.jspecify.annotations.NullMarked;
