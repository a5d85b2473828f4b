/** What is typed, in tests. */
@NullMarked
package eu.savoirfaire.platform.entry;

import org.jspecify.annotations.NullMarked;
