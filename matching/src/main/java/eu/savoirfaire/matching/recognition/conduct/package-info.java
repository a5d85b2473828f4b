/** What a person does to have a qualification recognised, and what an assessor does with it: each is one transaction. */
@NullMarked
package eu.savoirfaire.matching.recognition.conduct;

import org.jspecify.annotations.NullMarked;
