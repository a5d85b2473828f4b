@NullMarked
package eu.savoirfaire.platform.desk;

import org.jspecify.annotations.NullMarked;
