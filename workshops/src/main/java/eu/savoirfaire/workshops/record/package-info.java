/**
 * Records of workshops and their revisions: what happened, what is public, and what never changes after.
 * {@link eu.savoirfaire.workshops.record.Workshop} decides, {@link eu.savoirfaire.workshops.record.Records} keeps.
 */
@NullMarked
package eu.savoirfaire.workshops.record;

import org.jspecify.annotations.NullMarked;
