/**
 * Reads what providers type, whether on a page, in a file or over the API, into the shape in which a statement keeps it.
 */
@NullMarked
package eu.savoirfaire.matching.provider.answer;

import org.jspecify.annotations.NullMarked;
