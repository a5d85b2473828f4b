/** Keeps those who stand between two languages, and for whom they do. */
@NullMarked
package eu.savoirfaire.matching.mediator.keeping;

import org.jspecify.annotations.NullMarked;
