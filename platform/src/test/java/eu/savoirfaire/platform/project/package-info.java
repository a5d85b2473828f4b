/** Projects in tests. */
@NullMarked
package eu.savoirfaire.platform.project;

import org.jspecify.annotations.NullMarked;
