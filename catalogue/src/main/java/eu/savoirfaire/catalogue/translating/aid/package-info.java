/** What helps a translator: terms, and what may have been forgotten. Pure; advice, never a bar. */
@NullMarked
package eu.savoirfaire.catalogue.translating.aid;

import org.jspecify.annotations.NullMarked;
