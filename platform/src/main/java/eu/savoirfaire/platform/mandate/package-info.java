/**
 * Acting for a person: who may, since when, until when, and how it ends. A case worker holds a mandate of the person, given
 * by a code or on paper; {@code acting} uses it in a session, {@code mine} shows it to the person, {@code work} to the case
 * worker, {@code paper} is for those without a phone.
 */
@NullMarked
package eu.savoirfaire.platform.mandate;

import org.jspecify.annotations.NullMarked;
