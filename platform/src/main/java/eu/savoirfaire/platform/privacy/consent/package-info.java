/**
 * What people agree to beyond what the service needs: asked with the whole notice in their language, one purpose at a time,
 * withdrawn as easily as given. The texts of the notices are in the bundles, by purpose and version
 * ({@code platform.consent.workshop-photos.1}); a text that was shown to anybody is never changed, it gets another version.
 */
@NullMarked
package eu.savoirfaire.platform.privacy.consent;

import org.jspecify.annotations.NullMarked;
