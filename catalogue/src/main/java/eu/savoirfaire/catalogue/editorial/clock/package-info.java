/** What the clock does about sheets: it reminds, tells who has to know, publishes, lapses and finds reviewers. */
@NullMarked
package eu.savoirfaire.catalogue.editorial.clock;

import org.jspecify.annotations.NullMarked;
