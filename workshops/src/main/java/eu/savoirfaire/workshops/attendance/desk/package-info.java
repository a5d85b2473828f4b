/**
 * What trainers do about attendance: files taken in, names decided, corrections, the confirmation; and what people see of
 * their own.
 */
@NullMarked
package eu.savoirfaire.workshops.attendance.desk;

import org.jspecify.annotations.NullMarked;
