/**
 * The engine of this node, which follows what happens to needs and offers, and what it suggests: the offers that suit a need, those
 * that may once a question is answered, those that do not and why. Suggests and explains; people decide.
 */
@NullMarked
package eu.savoirfaire.matching.suggestion;

import org.jspecify.annotations.NullMarked;
