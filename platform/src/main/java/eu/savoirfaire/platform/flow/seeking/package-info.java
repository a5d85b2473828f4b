/** What people agree to and learn elsewhere reaches what they need. */
@NullMarked
package eu.savoirfaire.platform.flow.seeking;

import org.jspecify.annotations.NullMarked;
