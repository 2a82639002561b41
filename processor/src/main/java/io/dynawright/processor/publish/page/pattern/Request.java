package io.dynawright.processor.publish.page.pattern;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request to DynamoDB, without values.
 *
 * @param operation its name, as {@code Query}
 * @param index the index that it is about; empty for the table itself
 * @param expressions as the runtime renders them
 * @param names the attributes, by their placeholders
 * @param values in words, by their placeholders
 */
public record Request(
        String operation,
        Optional<String> index,
        List<Expression> expressions,
        Map<String, String> names,
        Map<String, String> values) {

    /** Copies all. */
    public Request {
        expressions = List.copyOf(expressions);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** One that needs no expressions. */
    static Request plain(String operation) {
        return new Request(operation, Optional.empty(), List.of(), Map.of(), Map.of());
    }

    /** An expression, and the parameter of the request that it stands in. */
    public record Expression(Kind kind, String text) {}

    /** The parameters that are expressions. */
    public enum Kind {
        KEY_CONDITION("KeyConditionExpression", "Key condition"),
        FILTER("FilterExpression", "Filter"),
        PROJECTION("ProjectionExpression", "Projection"),
        UPDATE("UpdateExpression", "Update"),
        CONDITION("ConditionExpression", "Condition");

        private final String parameter;
        private final String title;

        Kind(String parameter, String title) {
            this.parameter = parameter;
            this.title = title;
        }

        /** The name in DynamoDB. */
        public String parameter() {
            return parameter;
        }

        /** For readers. */
        public String title() {
            return title;
        }
    }
}
