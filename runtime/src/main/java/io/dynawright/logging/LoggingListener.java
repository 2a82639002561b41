package io.dynawright.logging;

import io.dynawright.error.ThrottledException;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationListener;
import io.dynawright.hook.OperationRetry;
import io.dynawright.hook.RequestStart;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Logs operations.
 *
 * <pre>{@code
 * Dynawright dynawright = Dynawright.over(client)
 *     .withListener(LoggingListener.standard().withSlowAfter(Duration.ofMillis(200)));
 * }</pre>
 *
 * <p>{@link #standard()} writes lines such as {@code put operation=put table_name=orders duration_ms=12 item_count=1
 * outcome=success} to the {@link System.Logger} named {@code io.dynawright}, which is that of {@code java.util.logging}
 * unless a library on the class path, such as {@code slf4j-jdk-platform-logging}, takes it over. {@link #to(LogTarget)}
 * gives the facts one by one to whatever keeps them apart.
 *
 * <table>
 * <caption>What is logged</caption>
 * <tr><th>Level</th><th>What</th></tr>
 * <tr><td>{@code DEBUG}</td><td>each request with its expressions; retries</td></tr>
 * <tr><td>{@code INFO}</td><td>the end of each operation, also where a condition did not hold, a version was stale, an item
 * was there already or was not there, or the caller cancelled it: the program deals with that</td></tr>
 * <tr><td>{@code WARNING}</td><td>an operation that took a second or more, retries because of throttling, and each scan,
 * once, when it begins</td></tr>
 * <tr><td>{@code ERROR}</td><td>an operation that failed otherwise, with the error, whose message has the key</td></tr>
 * </table>
 *
 * <p>The facts are {@code operation}, {@code table_name} as entities declare it, {@code index_name}, {@code run}; at the end
 * {@code duration_ms}, {@code item_count}, {@code consumed_capacity} in units, {@code outcome} ({@link
 * OperationEnd#outcome()}) and of failures {@code retryable}; of retries {@code retry} and {@code reason}; of requests
 * {@code request}, {@code api}, {@code sent_to} and what DynamoDB is told: {@code key_condition}, {@code filter}, {@code
 * condition}, {@code update}, {@code projection}, {@code limit} and so on.
 *
 * <p>Values are not logged. With {@link #withValues()} requests are logged with them, except for those of attributes with
 * {@code @Sensitive} or {@code @Encrypted}, which are never logged.
 *
 * <p>Immutable and thread-safe. A level that the logger has turned off costs nothing.
 */
public final class LoggingListener implements OperationListener {

    private static final Duration SLOW = Duration.ofSeconds(1);

    private final LogTarget target;
    private final Duration slowAfter;
    private final Level scans;
    private final RequestFacts requests;
    private final Map<String, Object> always;

    private LoggingListener(
            LogTarget target, Duration slowAfter, Level scans, RequestFacts requests, Map<String, Object> always) {
        this.target = target;
        this.slowAfter = slowAfter;
        this.scans = scans;
        this.requests = requests;
        this.always = always;
    }

    /** Logs to the logger of the platform that is named {@code io.dynawright}, without values. */
    public static LoggingListener standard() {
        return over(System.getLogger("io.dynawright"));
    }

    /** Logs to this logger, without values. */
    public static LoggingListener over(Logger logger) {
        return to(new SystemLog(Objects.requireNonNull(logger, "logger")));
    }

    /** Logs here, without values. */
    public static LoggingListener to(LogTarget target) {
        return new LoggingListener(
                Objects.requireNonNull(target, "target"), SLOW, Level.WARNING, RequestFacts.PLAIN, Map.of());
    }

    /**
     * The same, to which an operation is slow that takes so long. Without it, a second.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public LoggingListener withSlowAfter(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("An operation cannot take " + duration);
        }
        return new LoggingListener(target, duration, scans, requests, always);
    }

    /** The same, to which a scan is as good as any other operation. Without it, each is a warning. */
    public LoggingListener withScansExpected() {
        return new LoggingListener(target, slowAfter, Level.DEBUG, requests, always);
    }

    /**
     * The same, which logs requests with their keys, items and the values in expressions. Those of attributes with {@code
     * @Sensitive} or {@code @Encrypted} are left out, and an expression that names such an attribute has no values at all.
     * It is for development: what is logged may be anybody's data.
     */
    public LoggingListener withValues() {
        return new LoggingListener(target, slowAfter, scans, RequestFacts.WITH_VALUES, always);
    }

    /** The same, which adds this fact to every event: {@code withFact("pipeline_id", "p-17")}. */
    public LoggingListener withFact(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(always);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return new LoggingListener(target, slowAfter, scans, requests, more);
    }

    @Override
    public void onRequest(RequestStart request) {
        if (beginsScan(request) && target.isLoggable(scans)) {
            String message = "scan of table " + request.target().table() + ", which reads all of its items";
            log(scans, message, Facts.of(request.run(), request.target()), Optional.empty());
        }
        if (target.isLoggable(Level.DEBUG)) {
            log(Level.DEBUG, "request " + request.api(), requests.of(request), Optional.empty());
        }
    }

    /** Once for all of its pages and segments. */
    private static boolean beginsScan(RequestStart request) {
        return request.sdkRequest() instanceof ScanRequest scan
                && scan.exclusiveStartKey().isEmpty()
                && (scan.segment() == null || scan.segment() == 0);
    }

    @Override
    public void onRetry(OperationRetry retry) {
        boolean isThrottled = retry.reason().orElse(null) instanceof ThrottledException;
        Level level = isThrottled ? Level.WARNING : Level.DEBUG;
        if (target.isLoggable(level)) {
            log(level, "retry of " + retry.target().operation(), Facts.of(retry), Optional.empty());
        }
    }

    @Override
    public void onEnd(OperationEnd end) {
        Level level = level(end);
        if (target.isLoggable(level)) {
            Optional<Throwable> error = level == Level.ERROR ? end.error() : Optional.empty();
            log(level, message(end), Facts.of(end), error);
        }
    }

    private Level level(OperationEnd end) {
        if (end.error().isPresent() && !Expected.is(end.error().get())) {
            return Level.ERROR;
        }
        return isSlow(end) ? Level.WARNING : Level.INFO;
    }

    private boolean isSlow(OperationEnd end) {
        return end.duration().compareTo(slowAfter) >= 0;
    }

    private String message(OperationEnd end) {
        String what = end.target().operation() + (end.error().isPresent() ? " failed" : "");
        return isSlow(end) ? "slow " + what : what;
    }

    private void log(Level level, String message, Map<String, Object> facts, Optional<Throwable> error) {
        Map<String, Object> all = new LinkedHashMap<>(always);
        all.putAll(facts);
        target.log(new LogEvent(level, message, all, error));
    }
}
