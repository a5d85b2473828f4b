/**
 * Reads the files of ESCO, the European classification of skills and occupations, as its portal hands them out: a ZIP of CSV files
 * for each language, of whatever version. What is wrong is told row by row, and leaves the rest.
 *
 * <p>The files and their columns: "Structure of ESCO downloadable datasets", esco.ec.europa.eu.
 */
@NullMarked
package eu.savoirfaire.matching.taxonomy.esco;

import org.jspecify.annotations.NullMarked;
