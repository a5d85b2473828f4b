/** Entering an organisation in the registry and describing it anew: one form, looked over before it counts. */
@NullMarked
package eu.savoirfaire.platform.organisation.editing;

import org.jspecify.annotations.NullMarked;
