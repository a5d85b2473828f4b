/**
 * A real browser for tests: Debian's Chromium, driven by Playwright, with axe for accessibility.
 */
@NullMarked
package eu.savoirfaire.infra.testkit.browser;

import org.jspecify.annotations.NullMarked;
