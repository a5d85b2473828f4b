/**
 * The texts of pages in other words: found by key or wording, seen side by side in five languages, changed, and changed
 * back. What is changed lies over the bundles in the database; every node takes it up when it hears of it from the log.
 */
@NullMarked
package eu.savoirfaire.platform.desk.text;

import org.jspecify.annotations.NullMarked;
