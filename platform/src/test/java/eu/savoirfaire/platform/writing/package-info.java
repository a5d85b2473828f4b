@NullMarked
package eu.savoirfaire.platform.writing;

import org.jspecify.annotations.NullMarked;
