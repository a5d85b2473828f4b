package eu.savoirfaire.catalogue.structure;

import eu.savoirfaire.catalogue.fact.Tie;
import eu.savoirfaire.catalogue.fact.TieKind;
import eu.savoirfaire.catalogue.sheet.Section;
import eu.savoirfaire.catalogue.sheet.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Projects, funds and web addresses that the public text of a sheet names. */
final class TieProposals {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PROJECT = Pattern.compile(
            "\\b(?:progett[oi]|project|proyecto|projet|مشروع)\\s+(?:[\\p{L}]+\\s+){0,2}?[\"“«‘'*]{1,3}\\s?([^\"”»’'*\\n]{3,80}?)\\s?[\"”»’'*]",
            FLAGS);
    private static final Pattern FUND = Pattern.compile(
            "(Fondo Asilo,? Migrazione e Integrazione(?: \\(FAMI\\))?|Asylum,? Migration and Integration Fund(?: \\(AMIF\\))?|\\bFAMI\\b|\\bAMIF\\b"
                    + "|Fondo Sociale Europeo|Fondo Social Europeo|European Social Fund|Fonds social européen|\\bFSE\\b|\\bESF\\b"
                    + "|Erasmus ?\\+|\\bInterreg\\b[^.,;:\\n)]{0,20}|Iniciativa Comunitaria E[qQ][uU][aA][lL]|Horizon 2020|\\bFEDER\\b|\\bFESR\\b|\\bERDF\\b)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![@\\w])(?:https?://|www\\.)[^\\s<>()\"“”«»\\]]{4,200}", FLAGS);
    private static final Pattern PLAYED = Pattern.compile("youtu\\.?be|vimeo|soundcloud|spreaker|podcast", FLAGS);
    private static final int AT_MOST = 12;

    List<Tie> in(Sheet sheet) {
        Map<String, Tie> found = new LinkedHashMap<>();
        sheet.texts().forEach((section, text) -> {
            if (section.isPublic()) {
                add(text, section, found);
            }
        });
        return found.values().stream().limit(AT_MOST).toList();
    }

    private static void add(String text, Section section, Map<String, Tie> found) {
        PROJECT.matcher(text)
                .results()
                .forEach(project -> put(TieKind.PROJECT, project.group(1).strip(), "", text, project.start(1), found));
        if (section != Section.STAKEHOLDERS && section != Section.INSTITUTION) {
            FUND.matcher(text)
                    .results()
                    .forEach(fund -> put(TieKind.FUNDING, fund.group(1).strip(), "", text, fund.start(1), found));
        }
        ADDRESS.matcher(text).results().forEach(address -> {
            var written = address.group().replaceFirst("[.,;:!?]+$", "");
            var target = written.startsWith("http") ? written : "https://" + written;
            var kind = PLAYED.matcher(target).find() ? TieKind.RECORDING : TieKind.DOCUMENT;
            put(kind, written.replaceFirst("^https?://", ""), target, text, address.start(), found);
        });
    }

    private static void put(TieKind kind, String title, String target, String text, int start, Map<String, Tie> found) {
        var clause = Clause.around(text, start, start + title.length());
        var tie = new Tie(kind, title, target, false, clause.text());
        found.putIfAbsent(tie.key(), tie);
    }
}
