/** Whom the program tells when something happens: a class for each reaction, named as a sentence. */
@NullMarked
package eu.savoirfaire.platform.flow.tell;

import org.jspecify.annotations.NullMarked;
