/**
 * How texts become words that can be compared: analysis of each language, once for both engines.
 */
@NullMarked
package eu.savoirfaire.infra.search.text;

import org.jspecify.annotations.NullMarked;
