/** The pages of whoever lends: applications in the order in which they came, read by a person who puts their name to it. */
@NullMarked
package eu.savoirfaire.matching.lending.desk;

import org.jspecify.annotations.NullMarked;
