/**
 * The form that sheets are written on: its headings and labels in five languages, found in text however they are typed.
 */
@NullMarked
package eu.savoirfaire.catalogue.intake.form;

import org.jspecify.annotations.NullMarked;
