/** What the rest of the house tells of people who need something, and people of a demo region. */
@NullMarked
package eu.savoirfaire.matching.demo;

import org.jspecify.annotations.NullMarked;
