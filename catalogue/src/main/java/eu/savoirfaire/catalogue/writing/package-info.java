/**
 * Practice sheets as their authors write them: begun, adapted from another, and saved section by section. Two people write two
 * sections of a sheet at once without a lock; only the same section changed by both is a conflict, in which neither text is
 * lost. {@link eu.savoirfaire.catalogue.writing.Writing} is the use case; the packages below it are its pages.
 */
@NullMarked
package eu.savoirfaire.catalogue.writing;

import org.jspecify.annotations.NullMarked;
