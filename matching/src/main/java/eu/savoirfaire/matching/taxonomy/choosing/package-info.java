/**
 * Which taxonomy is gone by. A person chooses it; whatever people named by the one before stays theirs, and is shown as such where
 * the new one lacks it. Choosing the former one again takes a choice back.
 */
@NullMarked
package eu.savoirfaire.matching.taxonomy.choosing;

import org.jspecify.annotations.NullMarked;
