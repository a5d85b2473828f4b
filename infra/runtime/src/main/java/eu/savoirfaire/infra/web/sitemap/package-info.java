/** What search engines may know of: each module names its pages, and the front door writes the list. */
@NullMarked
package eu.savoirfaire.infra.web.sitemap;

import org.jspecify.annotations.NullMarked;
