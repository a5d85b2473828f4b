@NullMarked
package eu.savoirfaire.platform.desk.text;

import org.jspecify.annotations.NullMarked;
