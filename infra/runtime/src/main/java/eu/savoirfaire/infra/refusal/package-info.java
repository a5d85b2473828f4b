/**
 * Expected refusals: values with a stable code, told to people in their language and to programs as problem documents.
 */
@NullMarked
package eu.savoirfaire.infra.refusal;

import org.jspecify.annotations.NullMarked;
