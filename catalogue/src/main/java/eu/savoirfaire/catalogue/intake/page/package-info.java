/**
 * What a document prints on every page - headers, footers, numbers - found by its repetition and left out.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake.page;

import org.jspecify.annotations.NullMarked;
