/** A person states what they need, or a case worker with their mandate does. */
@NullMarked
package eu.savoirfaire.matching.need.stating;

import org.jspecify.annotations.NullMarked;
