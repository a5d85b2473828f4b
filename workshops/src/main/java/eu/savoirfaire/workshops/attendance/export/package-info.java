/**
 * Files in which providers of online rooms say who was there: Zoom, Teams, BigBlueButton.
 */
@NullMarked
package eu.savoirfaire.workshops.attendance.export;

import org.jspecify.annotations.NullMarked;
