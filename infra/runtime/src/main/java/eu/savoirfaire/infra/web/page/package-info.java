/**
 * Pages: what a controller returns, what a module contributes to every page, and how both become HTML. How to add one is
 * told in {@code ../README.md}.
 */
@NullMarked
package eu.savoirfaire.infra.web.page;

import org.jspecify.annotations.NullMarked;
