/**
 * The terms of the vocabularies in other words: looked through, renamed, given other synonyms, and given back their own.
 * What is changed lies over the files in the database; codes stay, so that nothing classified by them is touched.
 */
@NullMarked
package eu.savoirfaire.platform.desk.vocabulary;

import org.jspecify.annotations.NullMarked;
