/** What is kept of people, wherever it is kept: shown to them when they ask, gone when they go. */
@NullMarked
package eu.savoirfaire.infra.privacy;

import org.jspecify.annotations.NullMarked;
