/** Queues: what waits for whom and until when, what people say of themselves as judges, and how long it all takes. */
@NullMarked
package eu.savoirfaire.catalogue.editorial.desk;

import org.jspecify.annotations.NullMarked;
