/** Streams of events to browsers (Server-Sent Events, HTML Standard, section 9.2). */
@NullMarked
package eu.savoirfaire.infra.web.stream;

import org.jspecify.annotations.NullMarked;
