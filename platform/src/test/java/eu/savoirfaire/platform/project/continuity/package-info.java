/** Continuity of projects in tests. */
@NullMarked
package eu.savoirfaire.platform.project.continuity;

import org.jspecify.annotations.NullMarked;
