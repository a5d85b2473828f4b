/** What needs attention, at a glance: the tiles of the desk about the running of the site. */
@NullMarked
package eu.savoirfaire.platform.desk.tile;

import org.jspecify.annotations.NullMarked;
