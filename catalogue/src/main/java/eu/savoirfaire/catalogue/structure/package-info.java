/**
 * Reads a sheet and proposes its structure: places, topics, groups, partners, sectors and transferability, each with the words
 * that justify it. Owns no table; nothing it proposes counts as confirmed.
 */
@NullMarked
package eu.savoirfaire.catalogue.structure;

import org.jspecify.annotations.NullMarked;
