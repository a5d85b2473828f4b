/**
 * Complaints about offers, and what a regional administrator decides about them.
 */
@NullMarked
package eu.savoirfaire.matching.provider.complaint;

import org.jspecify.annotations.NullMarked;
