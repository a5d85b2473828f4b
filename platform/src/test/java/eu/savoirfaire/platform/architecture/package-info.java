/**
 * The rules of the house, kept by tests. Each rule is shown to fail on the small broken house in {@code brokenhouse}.
 */
@NullMarked
package eu.savoirfaire.platform.architecture;

import org.jspecify.annotations.NullMarked;
