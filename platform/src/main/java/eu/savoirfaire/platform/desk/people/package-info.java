/** People as administrators find them and look at them. */
@NullMarked
package eu.savoirfaire.platform.desk.people;

import org.jspecify.annotations.NullMarked;
