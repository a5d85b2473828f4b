/**
 * The registry of organisations: those that own practices and hold workshops, each by its name and whatever else it is
 * called. What was joined to another is a part of it, keeps its id and its names, and can be split back.
 */
@NullMarked
package eu.savoirfaire.platform.organisation;

import org.jspecify.annotations.NullMarked;
