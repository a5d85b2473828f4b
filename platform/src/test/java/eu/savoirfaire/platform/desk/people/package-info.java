@NullMarked
package eu.savoirfaire.platform.desk.people;

import org.jspecify.annotations.NullMarked;
