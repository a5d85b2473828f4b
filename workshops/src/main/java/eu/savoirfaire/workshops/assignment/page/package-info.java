/**
 * Whom trainers ask to do something, and what each of those is asked.
 */
@NullMarked
package eu.savoirfaire.workshops.assignment.page;

import org.jspecify.annotations.NullMarked;
