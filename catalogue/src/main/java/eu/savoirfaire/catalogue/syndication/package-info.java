/**
 * The published sheets in other forms: what leaves the house, by file and by address. A writer of a form sees only
 * {@link eu.savoirfaire.catalogue.syndication.PublicSheet}s, which hold nothing that is not public; the writers stand in
 * the packages below, one for each {@link eu.savoirfaire.catalogue.ExportForm}.
 */
@NullMarked
package eu.savoirfaire.catalogue.syndication;

import org.jspecify.annotations.NullMarked;
