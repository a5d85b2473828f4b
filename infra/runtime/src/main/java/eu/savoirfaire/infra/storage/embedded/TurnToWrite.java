package eu.savoirfaire.infra.storage.embedded;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A connection that takes the turn with its first statement that writes, and gives it back when its transaction ends. */
final class TurnToWrite implements InvocationHandler {
    private static final long PATIENCE_SECONDS = 30;

    private final Connection connection;
    private final Semaphore turn;
    private boolean mine;

    TurnToWrite(Connection connection, Semaphore turn) {
        this.connection = connection;
        this.turn = turn;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "createStatement" -> takeInTransaction();
            case "prepareStatement", "prepareCall" -> takeToWrite(arguments);
            default -> {}
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            switch (method.getName()) {
                case "commit", "close", "abort" -> giveBack();
                case "rollback" -> {
                    if (method.getParameterCount() == 0) {
                        giveBack();
                    }
                }
                default -> {}
            }
        }
    }

    private void takeToWrite(Object @Nullable [] arguments) throws SQLException {
        if (arguments != null && arguments[0] instanceof String sql && !onlyReads(sql)) {
            takeInTransaction();
        }
    }

    /** A statement that is a transaction of its own has nothing that could be torn from it. */
    private void takeInTransaction() throws SQLException {
        if (!connection.getAutoCommit()) {
            take();
        }
    }

    /** A lock on a row is written as well. */
    private static boolean onlyReads(String sql) {
        var words = sql.stripLeading().toLowerCase(Locale.ROOT);
        return words.startsWith("select") && !words.contains("for update");
    }

    private void take() throws SQLException {
        if (mine) {
            return;
        }
        try {
            mine = turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLTransientException("interrupted while waiting for the turn to write", e);
        }
        if (!mine) {
            throw new SQLTransientException("no turn to write within " + PATIENCE_SECONDS + " seconds");
        }
    }

    private void giveBack() {
        if (mine) {
            mine = false;
            turn.release();
        }
    }
}
