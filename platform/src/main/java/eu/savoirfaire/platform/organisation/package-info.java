/**
 * The registry of organisations: those that own practices and hold workshops, each by its own name.
 */
@NullMarked
package eu.savoirfaire.platform.organisation;

import org.jspecify.annotations.NullMarked;
