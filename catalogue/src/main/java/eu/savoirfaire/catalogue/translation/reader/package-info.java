/** What a reader gets who asks for a language, and what they are told about it. Pure. */
@NullMarked
package eu.savoirfaire.catalogue.translation.reader;

import org.jspecify.annotations.NullMarked;
