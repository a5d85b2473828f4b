/**
 * How trainers write a programme, see what a release would change and for whom, and release it.
 */
@NullMarked
package eu.savoirfaire.workshops.programme.page;

import org.jspecify.annotations.NullMarked;
