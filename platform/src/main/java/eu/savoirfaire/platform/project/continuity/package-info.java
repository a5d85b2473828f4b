/** How projects go on from earlier ones: links without circles, and their picture. */
@NullMarked
package eu.savoirfaire.platform.project.continuity;

import org.jspecify.annotations.NullMarked;
