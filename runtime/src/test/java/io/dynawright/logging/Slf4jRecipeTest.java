package io.dynawright.logging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.AbstractLogger;
import org.slf4j.spi.LoggingEventAware;

/** What {@link LogTarget} recommends for SLF4J works. */
class Slf4jRecipeTest {

    /** As it stands there. */
    record Structured(org.slf4j.Logger log) implements LogTarget {
        @Override
        public boolean isLoggable(System.Logger.Level level) {
            return log.isEnabledForLevel(Level.valueOf(level.name().replace("WARNING", "WARN")));
        }

        @Override
        public void log(LogEvent event) {
            var entry = log.atLevel(Level.valueOf(event.level().name().replace("WARNING", "WARN")));
            event.facts().forEach(entry::addKeyValue);
            event.error().ifPresent(entry::setCause);
            entry.log(event.message());
        }
    }

    /** Keeps what it is told, from warnings on. */
    private static final class Kept extends AbstractLogger implements LoggingEventAware {

        private static final long serialVersionUID = 1L;

        private final transient List<LoggingEvent> events = new ArrayList<>();

        @Override
        public void log(LoggingEvent event) {
            events.add(event);
        }

        @Override
        protected String getFullyQualifiedCallerName() {
            return Kept.class.getName();
        }

        @Override
        protected void handleNormalizedLoggingCall(
                Level level, Marker marker, String text, Object[] arguments, Throwable error) {
            throw new AssertionError("Only events are told");
        }

        @Override
        public boolean isTraceEnabled() {
            return false;
        }

        @Override
        public boolean isTraceEnabled(Marker marker) {
            return false;
        }

        @Override
        public boolean isDebugEnabled() {
            return false;
        }

        @Override
        public boolean isDebugEnabled(Marker marker) {
            return false;
        }

        @Override
        public boolean isInfoEnabled() {
            return false;
        }

        @Override
        public boolean isInfoEnabled(Marker marker) {
            return false;
        }

        @Override
        public boolean isWarnEnabled() {
            return true;
        }

        @Override
        public boolean isWarnEnabled(Marker marker) {
            return true;
        }

        @Override
        public boolean isErrorEnabled() {
            return true;
        }

        @Override
        public boolean isErrorEnabled(Marker marker) {
            return true;
        }
    }

    @Test
    void levelsFactsAndErrorsArrive() {
        Kept log = new Kept();
        LogTarget target = new Structured(log);
        assertThat(target.isLoggable(System.Logger.Level.DEBUG)).isFalse();
        assertThat(target.isLoggable(System.Logger.Level.INFO)).isFalse();
        assertThat(target.isLoggable(System.Logger.Level.WARNING)).isTrue();
        assertThat(target.isLoggable(System.Logger.Level.ERROR)).isTrue();

        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("operation", "put");
        facts.put("duration_ms", 12L);
        IllegalStateException error = new IllegalStateException("broken");
        target.log(new LogEvent(System.Logger.Level.WARNING, "slow put {}", facts, Optional.of(error)));

        assertThat(log.events).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.WARN);
            assertThat(event.getMessage()).isEqualTo("slow put {}");
            assertThat(event.getThrowable()).isSameAs(error);
            assertThat(event.getKeyValuePairs())
                    .extracting(pair -> pair.key, pair -> pair.value)
                    .containsExactly(tuple("operation", "put"), tuple("duration_ms", 12L));
        });
    }
}
