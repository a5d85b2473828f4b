/**
 * Offers and needs as numbers, so that a million offers can be scanned column by column.
 *
 * <p>What an offer says is cut into parts, each of which is all that one judgement reads: a gate (who may be served), one
 * facet per criterion, and the provider's weights. Equal parts get equal codes from append-only dictionaries
 * ({@link eu.savoirfaire.matching.compiled.OfferCompiler}); an offer is then a row of small ints
 * ({@link eu.savoirfaire.matching.compiled.CompiledOffer}) and an index keeps one column for each. Only what is asked of
 * skills has no code, since hardly two offers ask the same.
 *
 * <p>A query judges every <em>distinct</em> part once and every row by look-ups:
 *
 * <ol>
 *   <li>{@link eu.savoirfaire.matching.compiled.CompiledNeed#truth} per gate code: the union of the bitmaps of the TRUE
 *       gates are the survivors; gates that ask for a declaration are judged again for each offer declared for.
 *   <li>{@link eu.savoirfaire.matching.compiled.CompiledNeed#phi} and {@code psi} per facet code: one {@code int} table per
 *       criterion. Adding ⌊w·φ/10⁶⌋ over the columns gives u and v without skills.
 *   <li>With {@link eu.savoirfaire.matching.compiled.CompiledNeed#mostSkill} in the place of skills, u and v are upper bounds; r never
 *       falls when u or v rises, so a row whose bound is below the k-th r so far is cut. What is left is rated by
 *       {@link eu.savoirfaire.matching.scoring.SkillCover#table()}: one look-up per skill asked for.
 * </ol>
 *
 * <p>All numbers are exact, so a scan of columns, {@link eu.savoirfaire.matching.compiled.Scorer} on one pair and the
 * explanation agree to the last digit.
 */
@NullMarked
package eu.savoirfaire.matching.compiled;

import org.jspecify.annotations.NullMarked;
