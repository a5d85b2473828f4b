/**
 * Reading files that people hand in - text, Word, OpenDocument, PDF - to lines of text, by what is in them and not by their
 * name, within limits, leaving nothing behind.
 */
@NullMarked
package eu.savoirfaire.infra.document;

import org.jspecify.annotations.NullMarked;
