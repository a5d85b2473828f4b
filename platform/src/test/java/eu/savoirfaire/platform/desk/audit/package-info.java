@NullMarked
package eu.savoirfaire.platform.desk.audit;

import org.jspecify.annotations.NullMarked;
