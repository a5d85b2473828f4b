/**
 * Who is behind which pseudonym. Profiles, needs and matches know seekers only; the identity lives here, apart from everything
 * else, and goes last when a person is erased.
 */
@NullMarked
package eu.savoirfaire.matching.seeker;

import org.jspecify.annotations.NullMarked;
