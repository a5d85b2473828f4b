/**
 * Reviews that are kept and done: {@link eu.savoirfaire.catalogue.editorial.Editorial} carries out what {@code
 * catalogue.review} decides, each command in one transaction with its row, its effect on the practice, its audit entry and
 * its event. Around it stand what keeps reviews ({@code keeping}), who judges ({@code judge}), the clock and the pages.
 */
@NullMarked
package eu.savoirfaire.catalogue.editorial;

import org.jspecify.annotations.NullMarked;
