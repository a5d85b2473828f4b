@NullMarked
package eu.savoirfaire.platform.job;

import org.jspecify.annotations.NullMarked;
