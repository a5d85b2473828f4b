/** What an administrator does about one person: gives roles, shuts out and lets in again, each time with a reason. */
@NullMarked
package eu.savoirfaire.platform.desk.person;

import org.jspecify.annotations.NullMarked;
