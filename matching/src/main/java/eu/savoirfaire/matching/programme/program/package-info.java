/** Programmes for programs: what everybody may read of them, and what is reached for those who look after one. */
@NullMarked
package eu.savoirfaire.matching.programme.program;

import org.jspecify.annotations.NullMarked;
