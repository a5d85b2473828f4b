/**
 * The front door: starts the application and brings the domains together.
 */
@NullMarked
package eu.savoirfaire.platform;

import org.jspecify.annotations.NullMarked;
