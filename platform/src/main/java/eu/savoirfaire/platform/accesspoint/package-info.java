/** One-stop shops: where organisations receive people, fixed or mobile, what they offer there and in which languages. */
@NullMarked
package eu.savoirfaire.platform.accesspoint;

import org.jspecify.annotations.NullMarked;
