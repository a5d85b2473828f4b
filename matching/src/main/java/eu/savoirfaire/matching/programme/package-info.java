/**
 * What an organisation wants to reach in a time, and what of it is reached: counted from what took place, never written by hand.
 * {@link eu.savoirfaire.matching.programme.Programme} decides; what may follow what is the table in
 * {@link eu.savoirfaire.matching.programme.ProgrammeTable}. Pure.
 */
@NullMarked
package eu.savoirfaire.matching.programme;

import org.jspecify.annotations.NullMarked;
