package eu.savoirfaire.infra.storage.embedded;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A statement whose connection takes the turn whenever it is executed and writes. */
final class StatementInTurn implements InvocationHandler {
    private static final Pattern READS =
            Pattern.compile("\\s*\\(*(select|with|values|table|show)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Inside of what begins like reading; a lock on a row is written as well. */
    private static final Pattern WRITES_YET = Pattern.compile(
            "\\b(for\\s+(no\\s+key\\s+)?update|for\\s+(key\\s+)?share|insert\\s+into|update\\s+\\S+\\s+set"
                    + "|delete\\s+from|merge\\s+into|nextval|next\\s+value\\s+for)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Statement statement;
    private final boolean writes;
    private final TurnToWrite turn;
    private final Connection connection;

    private StatementInTurn(Statement statement, boolean writes, TurnToWrite turn, Connection connection) {
        this.statement = statement;
        this.writes = writes;
        this.turn = turn;
        this.connection = connection;
    }

    /**
     * Wraps what a method of a connection has made.
     *
     * @param connection the one that the statement tells it belongs to
     */
    static Object wrap(
            Statement statement, Method made, Object @Nullable [] from, TurnToWrite turn, Connection connection) {
        return TurnToWrite.proxy(
                made.getReturnType(), new StatementInTurn(statement, !onlyReads(from), turn, connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "getConnection" -> connection;
            case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" ->
                (arguments == null ? writes : !onlyReads(arguments))
                        ? turn.write(statement, method, arguments)
                        : TurnToWrite.call(statement, method, arguments);
            case "executeBatch", "executeLargeBatch" -> turn.write(statement, method, arguments);
            default -> TurnToWrite.call(statement, method, arguments);
        };
    }

    /** Whether the first argument is SQL that waits for nobody. */
    private static boolean onlyReads(Object @Nullable [] arguments) {
        return arguments != null
                && arguments.length > 0
                && arguments[0] instanceof String sql
                && READS.matcher(sql).matches()
                && !WRITES_YET.matcher(sql).find();
    }
}
