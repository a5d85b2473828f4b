/**
 * Statistics as organisers and funders see them.
 */
@NullMarked
package eu.savoirfaire.workshops.statistics.page;

import org.jspecify.annotations.NullMarked;
