/**
 * Workshops that are still to come: {@link eu.savoirfaire.workshops.planning.PlannedWorkshop} decides what may be done to
 * one, when, and by whom. Who may do what when is the one table in {@code planning.table}.
 */
@NullMarked
package eu.savoirfaire.workshops.planning;

import org.jspecify.annotations.NullMarked;
