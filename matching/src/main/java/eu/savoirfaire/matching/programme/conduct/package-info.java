/** What those who look after a programme do with it. */
@NullMarked
package eu.savoirfaire.matching.programme.conduct;

import org.jspecify.annotations.NullMarked;
