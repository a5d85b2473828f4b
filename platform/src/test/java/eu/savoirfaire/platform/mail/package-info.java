/** Mail as a mail server gets it. */
@NullMarked
package eu.savoirfaire.platform.mail;

import org.jspecify.annotations.NullMarked;
