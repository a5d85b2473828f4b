package eu.savoirfaire.infra.event.delivery;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source of which one execution or commit, counted from some moment, fails before it reaches the database. */
@Singleton
@Requires(property = Faults.PRESENT)
final class Faults implements BeanCreatedEventListener<DataSource>, Ordered {
    static final String PRESENT = "test.faults";
    static final String MESSAGE = "the line was cut";

    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    /** Does the work while the statement of that number fails; whether there were as many. */
    boolean during(int number, Runnable work) {
        left.set(number);
        work.run();
        return left.getAndSet(Integer.MAX_VALUE) <= 0;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return wrap(DataSource.class, event.getBean());
    }

    /** Innermost: what is wrapped around it knows of transactions. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    private <T> T wrap(Class<T> type, T real) {
        InvocationHandler handler = (_, method, arguments) -> {
            if (method.getName().startsWith("execute") || method.getName().equals("commit")) {
                failWhenDue();
            }
            try {
                return wrapped(method.invoke(real, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object wrapped(Object result) {
        return switch (result) {
            case Connection connection -> wrap(Connection.class, connection);
            case PreparedStatement statement -> wrap(PreparedStatement.class, statement);
            case null, default -> result;
        };
    }

    private void failWhenDue() throws SQLException {
        if (left.decrementAndGet() == 0) {
            throw new SQLException(MESSAGE);
        }
    }
}
