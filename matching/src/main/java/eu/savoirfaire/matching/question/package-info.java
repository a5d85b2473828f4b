/** Questions to people, one small page of them at a time: what is asked, and what was typed. */
@NullMarked
package eu.savoirfaire.matching.question;

import org.jspecify.annotations.NullMarked;
