/**
 * The people whom readers may write to about a practice, in a place of their own: names, e-mail addresses and telephones that
 * nobody sees but whoever confirms them, and that erasure and redaction reach.
 */
@NullMarked
package eu.savoirfaire.catalogue.contact;

import org.jspecify.annotations.NullMarked;
