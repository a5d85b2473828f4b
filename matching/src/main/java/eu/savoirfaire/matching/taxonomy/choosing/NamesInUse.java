package eu.savoirfaire.matching.taxonomy.choosing;

import eu.savoirfaire.matching.taxonomy.choosing.Choice.Name;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds which codes are named in what is kept: profiles, needs, offers and assessments in whatever state. It reads words rather than
 * fields, and so may find one too many, never one too few.
 */
@Singleton
class NamesInUse {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final int AT_ONCE = 500;
    private static final List<String> WHERE = List.of(
            "select content from matching.profile",
            "select wish from matching.need",
            "select statement from matching.offer",
            "select skill from matching.assessment");

    private final TransactionOperations<Connection> transactions;

    NamesInUse(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Those of the names whose code stands somewhere. */
    SortedSet<Name> of(Set<Name> names) {
        var wanted = names.stream().map(Name::code).collect(Collectors.toSet());
        var found = new HashSet<String>();
        transactions.executeRead(status -> {
            for (var sql : WHERE) {
                read(status.getConnection(), sql, wanted, found);
            }
            return true;
        });
        return names.stream()
                .filter(name -> found.contains(name.code()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void read(Connection connection, String sql, Set<String> wanted, Set<String> found) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_ONCE);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    // as JSON writes the end of a line
                    WORD.matcher(row.getString(1).replace("\\n", " "))
                            .results()
                            .map(MatchResult::group)
                            .filter(wanted::contains)
                            .forEach(found::add);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("what is kept could not be looked through", failed);
        }
    }
}
