package eu.savoirfaire.infra.storage.embedded;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connection that takes the turn when a statement that writes is executed, and gives it back when its transaction has
 * ended: in autocommit that is at the end of the statement.
 */
final class TurnToWrite implements InvocationHandler {
    private final Connection connection;
    private final Turn turn;
    private boolean mine;

    private TurnToWrite(Connection connection, Turn turn) {
        this.connection = connection;
        this.turn = turn;
    }

    static Connection on(Connection connection, Turn turn) {
        return proxy(Connection.class, new TurnToWrite(connection, turn));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "createStatement", "prepareStatement", "prepareCall" ->
                StatementInTurn.wrap(made(method, arguments), method, arguments, this, (Connection) proxy);
            case "commit", "rollback", "setAutoCommit", "abort" -> {
                var result = call(connection, method, arguments);
                if (endsTransaction(method, arguments)) {
                    giveBack();
                }
                yield result;
            }
            case "close" -> {
                try {
                    yield call(connection, method, arguments);
                } finally {
                    giveBack();
                }
            }
            case "isWrapperFor" -> isForThis(arguments) || Boolean.TRUE.equals(call(connection, method, arguments));
            case "unwrap" -> isForThis(arguments) ? this : call(connection, method, arguments);
            default -> call(connection, method, arguments);
        };
    }

    /** Executes a statement that writes. */
    @Nullable
    Object write(Object statement, Method method, Object @Nullable [] arguments) throws Throwable {
        var alone = connection.getAutoCommit();
        take();
        try {
            return call(statement, method, arguments);
        } finally {
            if (alone) {
                giveBack();
            }
        }
    }

    void letOthersGoFirst() {
        if (mine) {
            turn.letOthersGoFirst();
        }
    }

    /** What the method throws is thrown as it is. */
    static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(TurnToWrite.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** Of a call that succeeded: one that failed leaves the transaction to {@code close}. H2 ignores {@code abort}. */
    private boolean endsTransaction(Method method, Object @Nullable [] arguments) throws SQLException {
        return switch (method.getName()) {
            case "commit" -> true;
            // to a savepoint, otherwise
            case "rollback" -> arguments == null;
            // commits what is open
            case "setAutoCommit" -> connection.getAutoCommit();
            default -> connection.isClosed();
        };
    }

    private static boolean isForThis(Object @Nullable [] arguments) {
        return arguments != null && arguments[0] == TurnToWrite.class;
    }

    private Statement made(Method method, Object @Nullable [] arguments) throws Throwable {
        return (Statement) Objects.requireNonNull(call(connection, method, arguments));
    }

    private void take() throws SQLException {
        if (!mine) {
            turn.take();
            mine = true;
        }
    }

    private void giveBack() {
        if (mine) {
            mine = false;
            turn.giveBack();
        }
    }
}
