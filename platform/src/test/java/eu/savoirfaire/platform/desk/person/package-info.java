@NullMarked
package eu.savoirfaire.platform.desk.person;

import org.jspecify.annotations.NullMarked;
