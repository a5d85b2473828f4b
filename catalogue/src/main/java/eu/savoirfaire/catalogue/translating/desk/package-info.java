/** The pages of translators: what waits, and a sheet beside its translation. */
@NullMarked
package eu.savoirfaire.catalogue.translating.desk;

import org.jspecify.annotations.NullMarked;
