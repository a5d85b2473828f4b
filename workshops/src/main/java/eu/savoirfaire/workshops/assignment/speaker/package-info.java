/**
 * Speakers without an account: asked by mail, they say yes or no by a secret link, and may take what they said into an account
 * later on. To the rest they are people like all others, with an id and a key of their own that goes when nobody needs it.
 */
@NullMarked
package eu.savoirfaire.workshops.assignment.speaker;

import org.jspecify.annotations.NullMarked;
