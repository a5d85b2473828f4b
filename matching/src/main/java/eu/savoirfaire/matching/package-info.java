/**
 * The door of matching: people who need, people who offer, and the words that both share.
 */
@NullMarked
package eu.savoirfaire.matching;

import org.jspecify.annotations.NullMarked;
