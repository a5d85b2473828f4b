/** Writing by a program: a sheet is begun once however often the request comes, and a section is written by whoever knows it. */
@NullMarked
package eu.savoirfaire.catalogue.writing.program;

import org.jspecify.annotations.NullMarked;
