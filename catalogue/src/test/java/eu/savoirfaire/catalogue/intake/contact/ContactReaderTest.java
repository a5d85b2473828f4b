package eu.savoirfaire.catalogue.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContactReaderTest {
    private final ContactReader reader = new ContactReader();

    @Test
    void namesWithRolesInBrackets() {
        assertThat(reader.of("Ada Exemplar (Head of Bread at the Office) e Ugo Della Prova (Clerk)", "IT"))
                .containsExactly(
                        new Contact("Ada Exemplar", "Head of Bread at the Office", List.of(), List.of()),
                        new Contact("Ugo Della Prova", "Clerk", List.of(), List.of()));
    }

    @Test
    void twoNamesWithOneOffice() {
        assertThat(reader.of("Ada Exemplar e Ugo Prova, Ufficio pane", "IT"))
                .extracting(Contact::name)
                .containsExactly("Ada Exemplar", "Ugo Prova");
    }

    @Test
    void aNameWithAnAddressInBrackets() {
        assertThat(reader.of("Ada Maria Exemplar, Forno S.p.A. (Ada@Forno.Example)", "IT"))
                .containsExactly(
                        new Contact("Ada Maria Exemplar", "Forno S.p.A.", List.of("ada@forno.example"), List.of()));
    }

    @Test
    void aNameWithAnAddressOnTheNextLine() {
        assertThat(reader.of("Ada Exemplar\n\nE-mail: ada@forno.example", "IT"))
                .containsExactly(new Contact("Ada Exemplar", "", List.of("ada@forno.example"), List.of()));
    }

    @Test
    void listItemsWithPhonesOfBothShapes() {
        var contacts = reader.of("""
                - Ada Exemplar. Responsable de Pan. Teléfono. 0034 612 345 678. Correo electrónico. ada@forno.example
                - Ugo Prova. Coordinador de Sal y Aceite. Teléfono 612345679. Correo electrónico. ugo@forno.example""", "ES");

        assertThat(contacts)
                .containsExactly(
                        new Contact(
                                "Ada Exemplar",
                                "Responsable de Pan.",
                                List.of("ada@forno.example"),
                                List.of("+34612345678")),
                        new Contact(
                                "Ugo Prova",
                                "Coordinador de Sal y Aceite.",
                                List.of("ugo@forno.example"),
                                List.of("+34612345679")));
    }

    @Test
    void aNameWithARoleInTheSentence() {
        assertThat(reader.of("Ada Exemplar as a Head of International projects, FORNO. Aexemplar@forno.example", "ES"))
                .singleElement()
                .satisfies(contact -> {
                    assertThat(contact.name()).isEqualTo("Ada Exemplar");
                    assertThat(contact.position()).startsWith("Head of International projects, FORNO");
                    assertThat(contact.emails()).containsExactly("aexemplar@forno.example");
                });
    }

    @Test
    void aLittleFormWithFields() {
        var contacts = reader.of("""
                Person who will speak (researcher):

                Name and surname: Ada Exemplar de Prova

                - E-mail: ada@uni.example
                - Institution: Universidad de Prueba

                Coordinating contact person

                - Name and surname: Ugo Prova
                - E-mail: ugo@uni.example
                - Institution: Universidad de Prueba""", "ES");

        assertThat(contacts).extracting(Contact::name).containsExactly("Ada Exemplar de Prova", "Ugo Prova");
        assertThat(contacts)
                .extracting(Contact::emails)
                .containsExactly(List.of("ada@uni.example"), List.of("ugo@uni.example"));
        assertThat(contacts.getFirst().position()).contains("Person who will speak", "Universidad de Prueba");
    }

    @Test
    void anAddressAloneIsAContact() {
        assertThat(reader.of("info@forno.example", "IT"))
                .containsExactly(new Contact("", "", List.of("info@forno.example"), List.of()));
    }
}
