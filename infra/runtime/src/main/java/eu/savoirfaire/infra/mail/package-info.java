/** Handing over mail to a mail server by SMTP (RFC 5321). */
@NullMarked
package eu.savoirfaire.infra.mail;

import org.jspecify.annotations.NullMarked;
