package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.sheet.Facet;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.infra.vocabulary.VocabularyName;
import eu.savoirfaire.infra.vocabulary.mention.Mention;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The groups that the beneficiaries section names, each direct unless the text calls it indirect or final. */
final class BeneficiaryProposals {
    private static final Pattern LEADS_INDIRECT = Pattern.compile(
            "\\b(indirect|indirett[ioae]|indirect[oa]s?|indirecte?s?|final[ie]?|ultimate)\\b[^.;:\\n]{0,40}:|غير المباشر",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LEADS_DIRECT = Pattern.compile(
            "(?<!in)\\b(direct|dirett[ioae]|direct[oa]s?|directe?s?)\\b[^.;:\\n]{0,40}:",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FOLLOWED_BY_INDIRECT = Pattern.compile(
            "^[^,;.\\n(]{0,60}\\((?:[^)]*\\b)?(indir[^)]*|final[^)]*|ultimate[^)]*|غير المباشر[^)]*)\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    Stream<Proposal> in(SheetReading reading) {
        var text = reading.text(Section.BENEFICIARIES).orElse("");
        var mentions = reading.mentions(Section.BENEFICIARIES, VocabularyName.BENEFICIARIES)
                .toList();
        return Firsts.of(mentions.stream()
                .map(mention -> reading.proposal(
                        Facet.BENEFICIARY, mention.code(), Section.BENEFICIARIES, mention, isDirect(text, mention))));
    }

    private static boolean isDirect(String text, Mention mention) {
        if (FOLLOWED_BY_INDIRECT.matcher(text.substring(mention.end())).find()) {
            return false;
        }
        var before = text.substring(0, mention.start());
        return lastEnd(LEADS_INDIRECT, before) <= lastEnd(LEADS_DIRECT, before);
    }

    private static int lastEnd(Pattern pattern, String text) {
        return pattern.matcher(text).results().mapToInt(MatchResult::end).max().orElse(-1);
    }
}
