package eu.savoirfaire.matching.lending.keeping;

import eu.savoirfaire.matching.lending.book.Payment;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity(value = "loan_payment", schema = "matching")
record PaymentRow(@Id UUID id, UUID loanId, int number, LocalDate paidOn, long amount, Payment.Kind kind) {}
