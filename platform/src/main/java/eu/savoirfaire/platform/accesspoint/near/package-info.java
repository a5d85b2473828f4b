/** What is near and when: open offices and the next stops around a place, the soonest first. */
@NullMarked
package eu.savoirfaire.platform.accesspoint.near;

import org.jspecify.annotations.NullMarked;
