/**
 * A small business to test the event log with: loaves that are baked and sold.
 */
@NullMarked
package eu.savoirfaire.infra.event.bakery;

import org.jspecify.annotations.NullMarked;
