/**
 * What people need, as it is kept: sealed under the key of each, seen by the one person who is named for it, answered before
 * the day or brought before the trainers, and deleted a month after it.
 */
@NullMarked
package eu.savoirfaire.workshops.access.keeping;

import org.jspecify.annotations.NullMarked;
