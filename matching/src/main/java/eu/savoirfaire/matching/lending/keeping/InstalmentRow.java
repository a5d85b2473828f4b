package eu.savoirfaire.matching.lending.keeping;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity(value = "loan_instalment", schema = "matching")
record InstalmentRow(
        @Id UUID id,
        UUID loanId,
        int plan,
        int number,
        LocalDate due,
        long interest,
        long principal,
        long fee,
        long balance) {}
