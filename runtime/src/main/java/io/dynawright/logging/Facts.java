package io.dynawright.logging;

import io.dynawright.error.DynawrightException;
import io.dynawright.error.Target;
import io.dynawright.hook.OperationEnd;
import io.dynawright.hook.OperationRetry;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of operations, by names that structured logs have. None of it is a value of an attribute. */
final class Facts {

    private Facts() {}

    /** What every event of a run has. The map is the caller's own. */
    static Map<String, Object> of(long run, Target target) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("operation", target.operation());
        if (!target.table().isEmpty()) {
            facts.put("table_name", target.table());
        }
        if (target.index() != null) {
            facts.put("index_name", target.index());
        }
        facts.put("run", run);
        return facts;
    }

    static Map<String, Object> of(OperationEnd end) {
        Map<String, Object> facts = of(end.run(), end.target());
        facts.put("duration_ms", end.duration().toMillis());
        facts.put("item_count", end.items());
        end.consumedCapacity().ifPresent(units -> facts.put("consumed_capacity", units));
        facts.put("outcome", end.outcome());
        if (end.error().orElse(null) instanceof DynawrightException error) {
            facts.put("retryable", error.retryable());
        }
        return facts;
    }

    static Map<String, Object> of(OperationRetry retry) {
        Map<String, Object> facts = of(retry.run(), retry.target());
        facts.put("retry", retry.retry());
        retry.reason().ifPresent(reason -> facts.put("reason", reason.getClass().getSimpleName()));
        return facts;
    }
}
