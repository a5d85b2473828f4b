@NullMarked
package eu.savoirfaire.platform.desk.event;

import org.jspecify.annotations.NullMarked;
