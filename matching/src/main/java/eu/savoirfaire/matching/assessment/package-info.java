/**
 * Skills that people ask to have confirmed: asked, taken by an assessor who is never the person themselves, and validated, or
 * not yet, with the reason and the next step. What was validated raises the evidence in the profile, and the needs are told.
 */
@NullMarked
package eu.savoirfaire.matching.assessment;

import org.jspecify.annotations.NullMarked;
