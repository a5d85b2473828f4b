/**
 * Texts that are kept under a key of the person's own: AES-256-GCM, the key itself stored wrapped by the key of the
 * installation. A key that was destroyed opens nothing any more, wherever a copy of the text has stayed (ADR 9).
 */
@NullMarked
package eu.savoirfaire.infra.privacy.seal;

import org.jspecify.annotations.NullMarked;
