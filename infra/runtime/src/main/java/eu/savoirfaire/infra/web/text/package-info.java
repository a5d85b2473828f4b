/**
 * Texts of people on pages: paragraphs and lists, found passages, fragments in another language, and data about the page.
 */
@NullMarked
package eu.savoirfaire.infra.web.text;

import org.jspecify.annotations.NullMarked;
