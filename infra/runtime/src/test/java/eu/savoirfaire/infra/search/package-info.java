/**
 * What the search port promises, written once and run on every engine.
 */
@NullMarked
package eu.savoirfaire.infra.search;

import org.jspecify.annotations.NullMarked;
