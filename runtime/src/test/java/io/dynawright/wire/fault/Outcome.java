package io.dynawright.wire.fault;

import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What came of a call, as a text that is equal for equal outcomes: all values with their classes, in which order maps are
 * does not count; or the error's class, whether it can be retried, and what it says of attributes.
 */
public record Outcome(String text) {

    /** What a call results in, or fails with. */
    public static Outcome of(Supplier<?> call) {
        try {
            return new Outcome("result " + describe(call.get()));
        } catch (RuntimeException e) {
            return of(e);
        }
    }

    /** An error. What the AWS SDK, or a parser, says in it does not count. */
    public static Outcome of(Throwable e) {
        String name = e.getClass().getName();
        if (e instanceof ConversionException conversion) {
            return new Outcome("error " + name + " " + conversion.retryable() + " " + conversion.getMessage() + " "
                    + describe(conversion.context()));
        } else if (e instanceof DynawrightException known) {
            return new Outcome("error " + name + " " + known.retryable());
        } else {
            return new Outcome("error " + name + (e instanceof SdkException sdk ? " " + sdk.retryable() : ""));
        }
    }

    /** A value, with its class and all that is in it. */
    public static String describe(Object value) {
        if (value == null) {
            return "null";
        } else if (value instanceof Outcome || value instanceof String) {
            return "'" + value + "'";
        } else if (value instanceof Specimen specimen) {
            return describe(specimen.values()) + " and " + describe(specimen.others());
        } else if (value instanceof Optional<?> optional) {
            return "optional " + describe(optional.orElse(null));
        } else if (value instanceof byte[] bytes) {
            return "bytes " + HexFormat.of().formatHex(bytes);
        } else if (value instanceof Map<?, ?> map) {
            return entries(map);
        } else if (value instanceof Collection<?> collection) {
            return elements(collection);
        } else if (value instanceof AttributeValue attribute) {
            return attribute(attribute);
        } else {
            return value.getClass().getSimpleName() + " " + value;
        }
    }

    /** Items may be deep: no more of the stack is taken than must be. */
    private static String elements(Collection<?> elements) {
        StringJoiner text = new StringJoiner(", ", "[", "]");
        for (Object each : elements) {
            text.add(describe(each));
        }
        return text.toString();
    }

    private static String entries(Map<?, ?> entries) {
        Map<String, String> sorted = new TreeMap<>();
        for (Map.Entry<?, ?> each : entries.entrySet()) {
            sorted.put(describe(each.getKey()), describe(each.getValue()));
        }
        return sorted.toString();
    }

    private static String attribute(AttributeValue value) {
        return value.type()
                + " "
                + switch (value.type()) {
                    case S -> describe(value.s());
                    case N -> value.n();
                    case B -> describe(value.b().asByteArray());
                    case BOOL -> value.bool();
                    case NUL -> value.nul();
                    case SS -> describe(value.ss());
                    case NS -> describe(value.ns());
                    case BS ->
                        describe(value.bs().stream()
                                .map(each -> (Object) each.asByteArray())
                                .toList());
                    case L -> describe(value.l());
                    case M -> describe(value.m());
                    default -> "unknown";
                };
    }
}
