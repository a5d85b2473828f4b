/**
 * What operators see of the events: details of the health page and gauges.
 */
@NullMarked
package eu.savoirfaire.infra.event.watch;

import org.jspecify.annotations.NullMarked;
