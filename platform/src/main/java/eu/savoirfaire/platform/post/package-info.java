/** Mail of the platform: written down with the change it tells of, handed over after the commit. */
@NullMarked
package eu.savoirfaire.platform.post;

import org.jspecify.annotations.NullMarked;
