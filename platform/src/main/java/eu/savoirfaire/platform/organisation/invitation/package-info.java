/** Invitations to work for an organisation: a mail with a link that the person takes up once, signed in. */
@NullMarked
package eu.savoirfaire.platform.organisation.invitation;

import org.jspecify.annotations.NullMarked;
