/**
 * What the running program goes by, one bean of each: the taxonomy, the released rules and weights, and what is made of them.
 */
@NullMarked
package eu.savoirfaire.matching.book;

import org.jspecify.annotations.NullMarked;
