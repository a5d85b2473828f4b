/** Projects of organisations: titles, dates, funding, and the partners in their roles. */
@NullMarked
package eu.savoirfaire.platform.project;

import org.jspecify.annotations.NullMarked;
