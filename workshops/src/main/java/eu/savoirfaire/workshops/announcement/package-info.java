/**
 * Workshops to come as everybody may see them: what is announced, the programme as it was released, who said that they
 * speak, and whether there are seats. Drafts are never among them, and what is said in confidence is for those who are in it.
 */
@NullMarked
package eu.savoirfaire.workshops.announcement;

import org.jspecify.annotations.NullMarked;
