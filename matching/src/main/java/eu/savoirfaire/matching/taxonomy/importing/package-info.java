/**
 * Brings releases of taxonomies in: long work of which one runs at a time in the whole cluster. Its row tells how far it is, takes
 * the wish to stop it, and keeps what was wrong in the files. It keeps a release at its end or nothing.
 */
@NullMarked
package eu.savoirfaire.matching.taxonomy.importing;

import org.jspecify.annotations.NullMarked;
