/** What is near, in tests. */
@NullMarked
package eu.savoirfaire.platform.accesspoint.near;

import org.jspecify.annotations.NullMarked;
