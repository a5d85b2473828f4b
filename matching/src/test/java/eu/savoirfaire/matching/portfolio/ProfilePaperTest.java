package eu.savoirfaire.matching.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import eu.savoirfaire.infra.access.Actor;
import eu.savoirfaire.infra.access.Role;
import eu.savoirfaire.infra.testkit.database.TestDatabase;
import eu.savoirfaire.infra.vocabulary.Language;
import eu.savoirfaire.matching.Acting;
import eu.savoirfaire.matching.filling.Filling;
import eu.savoirfaire.matching.profile.Cefr;
import eu.savoirfaire.matching.profile.Evidence;
import eu.savoirfaire.matching.profile.LanguageClaim;
import eu.savoirfaire.matching.profile.LanguageSkill;
import eu.savoirfaire.matching.profile.Profile;
import eu.savoirfaire.matching.profile.SkillClaim;
import eu.savoirfaire.matching.recognition.SomeQualification;
import eu.savoirfaire.matching.recognition.conduct.Applying;
import eu.savoirfaire.matching.recognition.conduct.Deciding;
import eu.savoirfaire.matching.recognition.table.RecognitionAction;
import eu.savoirfaire.matching.taxonomy.SkillCode;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProfilePaperTest {
    private static TestDatabase database;
    private static ApplicationContext context;
    private static Acting acting;

    @BeforeAll
    static void open() {
        database = TestDatabase.h2InFile();
        var properties = new HashMap<String, Object>(database.properties());
        properties.put("savoir.events.workers", false);
        properties.put("test.acting", true);
        context = ApplicationContext.run(properties);
        acting = context.getBean(Acting.class);
    }

    @AfterAll
    static void shut() {
        context.close();
        database.close();
    }

    @Test
    void twoLanguagesStandSideBySideAndTheLettersSurvive() throws IOException {
        var person = filled();

        var text = text(print(person, List.of(Language.AR, Language.IT)));

        assertThat(text)
                .as("skills with how well and how surely")
                .contains("Saldare", "Anche i casi difficili · con qualcosa da mostrare")
                .as("languages by the European scale")
                .contains("Arabo", "Ascoltare C2", "العربية")
                .as("the level that was recognised")
                .contains("livello 6 EQF", "المستوى")
                .as("the title as it is written, with its diacritics, and beside it in the second language")
                .contains("شهادة الإجازة في الهندسة المدنيّة", "Laurea in ingegneria civile", "جامعة حلب", "2012");
    }

    @Test
    void oneLanguageIsEnoughAndABlankProfileSaysSo() throws IOException {
        assertThat(text(print(Acting.somebody(Role.SEEKER), List.of(Language.ES))))
                .contains("Perfil de competencias", "Todavía no hay nada en el perfil.");
        assertThat(text(print(filled(), List.of(Language.FR))))
                .contains("Diplômes", "Reconnu")
                .doesNotContain("Laurea in ingegneria civile");
    }

    private static byte[] print(Actor person, List<Language> languages) {
        return acting.as(
                person,
                () -> context.getBean(ProfilePaper.class)
                        .print(context.getBean(Portfolio.class).read(), languages));
    }

    private static Actor filled() {
        var person = Acting.somebody(Role.SEEKER);
        var profile = new Profile(
                List.of(new SkillClaim(new SkillCode("weld"), 3, Evidence.EVIDENCED)),
                List.of(new LanguageClaim("ar", LanguageSkill.LISTENING, Cefr.C2, Evidence.SELF_DECLARED)),
                4,
                null,
                null,
                null,
                null,
                null,
                null);
        acting.as(person, () -> context.getBean(Filling.class).change(0, kept -> kept.with(profile)));
        var applying = context.getBean(Applying.class);
        var begun = acting.as(person, () -> applying.begin(SomeQualification.complete()));
        var sent = acting.as(
                person,
                () -> applying.perform(
                        begun.id(), begun.version(), SomeQualification.command(RecognitionAction.SUBMIT)));
        var assessor = Acting.somebody(Role.ASSESSOR);
        var deciding = context.getBean(Deciding.class);
        var taken = acting.as(
                assessor,
                () -> deciding.perform(
                        sent.id(), sent.version(), SomeQualification.command(RecognitionAction.TAKE_UP)));
        acting.as(
                assessor,
                () -> deciding.perform(
                        taken.id(), taken.version(), SomeQualification.command(RecognitionAction.RECOGNISE)));
        return person;
    }

    /** As a reader finds it; letters that are joined on paper are letters again, and lines that were broken are one. */
    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
            return text.replaceAll("\\s+", " ");
        }
    }
}
