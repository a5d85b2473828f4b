/**
 * Mail: written down with the change it tells of, handed over by SMTP (RFC 5321) after the commit, thrown away when stale.
 *
 * <p>{@link eu.savoirfaire.infra.mail.Outbox} is what others write to. A mail is handed over once; a second time only when
 * the program dies, or the database fails, between the mail server's acceptance and our commit, and then under the same
 * Message-ID. While the server takes one, an embedded database lets nobody else write: for as long as
 * {@code savoir.mail.timeout} at most.
 */
@NullMarked
package eu.savoirfaire.infra.mail;

import org.jspecify.annotations.NullMarked;
