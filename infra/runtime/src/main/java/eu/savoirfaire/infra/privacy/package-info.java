/**
 * What is kept of people, wherever it is kept: shown to them when they ask, gone when they go or when its time is over,
 * used for what they agreed to, and looked at by others only in writing. In {@code seal} stands what is kept under a key of
 * the person's own.
 *
 * <p>Ports for the other parts of the program: {@link eu.savoirfaire.infra.privacy.PersonalData} and
 * {@link eu.savoirfaire.infra.privacy.RetentionRule} are contributed, {@link eu.savoirfaire.infra.privacy.Consents},
 * {@link eu.savoirfaire.infra.privacy.Viewing} and {@link eu.savoirfaire.infra.privacy.PersonAddress} are asked.
 */
@NullMarked
package eu.savoirfaire.infra.privacy;

import org.jspecify.annotations.NullMarked;
