/**
 * Questions as they stand in an address, and answers as pages and as JSON: the same question gives both.
 */
@NullMarked
package eu.savoirfaire.catalogue.finding.answer;

import org.jspecify.annotations.NullMarked;
