/** What search engines are told: which pages there are (Sitemaps protocol 0.9), and what is none of their business (RFC 9309). */
@NullMarked
package eu.savoirfaire.platform.sitemap;

import org.jspecify.annotations.NullMarked;
