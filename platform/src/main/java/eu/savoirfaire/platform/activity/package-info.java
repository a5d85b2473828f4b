/** What happened lately, as readers may know it: a projection of the event log. */
@NullMarked
package eu.savoirfaire.platform.activity;

import org.jspecify.annotations.NullMarked;
