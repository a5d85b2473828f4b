@NullMarked
package eu.savoirfaire.platform.translation;

import org.jspecify.annotations.NullMarked;
