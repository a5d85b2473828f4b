/**
 * Plain text: which encoding it is in, where its lines end, and which line ends were made by wrapping.
 */
@NullMarked
package eu.savoirfaire.infra.document.plain;

import org.jspecify.annotations.NullMarked;
