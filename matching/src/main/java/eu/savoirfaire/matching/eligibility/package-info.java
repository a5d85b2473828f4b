/**
 * Who may be served by an offer: rules of three values over typed fields (Kleene's strong logic), with reasons.
 */
@NullMarked
package eu.savoirfaire.matching.eligibility;

import org.jspecify.annotations.NullMarked;
