/** A small house in which every rule is broken once, so that each rule is seen to fail. */
@NullMarked
package brokenhouse;

import org.jspecify.annotations.NullMarked;
