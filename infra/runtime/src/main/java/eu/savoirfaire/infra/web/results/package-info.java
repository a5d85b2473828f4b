/**
 * What lists of results show around them: facets with counts, filters that can be taken back, links to further pages. The
 * address is the whole state.
 */
@NullMarked
package eu.savoirfaire.infra.web.results;

import org.jspecify.annotations.NullMarked;
