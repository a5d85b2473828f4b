/** What is kept for a time goes when its time is over: each rule is a bean of the part that keeps it. */
@NullMarked
package eu.savoirfaire.platform.privacy.retention;

import org.jspecify.annotations.NullMarked;
