/** What the catalogue shows of workshops. */
@NullMarked
package eu.savoirfaire.platform.flow.workshop;

import org.jspecify.annotations.NullMarked;
