/**
 * Every list that was made for a person, as it can be examined afterwards: inputs and order sealed under the person's key, rules and
 * weights by their editions, the seed of the lot; the audit's chain holds a digest of each. Once the key is destroyed nobody reads the
 * row any more, and the chain still verifies.
 */
@NullMarked
package eu.savoirfaire.matching.suggestion.ranking;

import org.jspecify.annotations.NullMarked;
