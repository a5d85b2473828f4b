/**
 * The desk of those who look after the site: its start page, and what its parts share. A part of the program shows there
 * what needs attention by a bean of {@link eu.savoirfaire.platform.desk.DeskTile}.
 */
@NullMarked
package eu.savoirfaire.platform.desk;

import org.jspecify.annotations.NullMarked;
