/** The pages on which a person says what they need: few questions, the answers once more, and only then it is stated. */
@NullMarked
package eu.savoirfaire.matching.need.page;

import org.jspecify.annotations.NullMarked;
