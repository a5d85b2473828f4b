/**
 * People who stand between two sides who share no language: {@link eu.savoirfaire.matching.mediator.Bridging} says who can, and in what
 * order; what may follow what is the table in {@link eu.savoirfaire.matching.mediator.MediationTable}. Pure.
 */
@NullMarked
package eu.savoirfaire.matching.mediator;

import org.jspecify.annotations.NullMarked;
