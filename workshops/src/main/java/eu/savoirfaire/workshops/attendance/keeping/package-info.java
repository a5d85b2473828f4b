/**
 * Attendance as it is kept: evidence once however often it comes, whom it means, what hosts said against it, and what a
 * trainer confirmed. {@link eu.savoirfaire.workshops.attendance.keeping.Presences} is the one place that writes it.
 */
@NullMarked
package eu.savoirfaire.workshops.attendance.keeping;

import org.jspecify.annotations.NullMarked;
