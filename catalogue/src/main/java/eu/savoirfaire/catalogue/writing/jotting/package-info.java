/**
 * What people have typed and not saved yet: kept while they type, so that a closed browser, an expired sign-in or a lost line
 * takes at most two seconds of it, and shown to nobody but them. From the same rows colleagues see who is writing where, which
 * never keeps anybody from writing there too.
 */
@NullMarked
package eu.savoirfaire.catalogue.writing.jotting;

import org.jspecify.annotations.NullMarked;
