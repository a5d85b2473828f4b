/** Who works for an organisation, and as what: roles given and taken by its coordinators, and given up. */
@NullMarked
package eu.savoirfaire.platform.organisation.member;

import org.jspecify.annotations.NullMarked;
