package io.dynawright.samples.conformance.support;

import com.fasterxml.jackson.databind.JsonNode;
import io.dynawright.samples.conformance.every.Branch;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What of a value is stored, as an object that can be compared: numbers without trailing zeros, points in time without
 * zone, sets without order; empty sets and optional values are null.
 */
public final class Normal {

    private Normal() {}

    /** The normal form of any value that an attribute can have. */
    public static Object of(Object value) {
        if (value == null) {
            return null;
        }
        Object scalar = scalar(value);
        return scalar != value ? scalar : structure(value);
    }

    private static Object scalar(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        } else if (value instanceof Number) {
            return scalar(new BigDecimal(value.toString()));
        } else if (value instanceof AtomicBoolean truth) {
            return truth.get();
        } else if (value instanceof CharSequence) {
            return value.toString();
        } else if (value instanceof byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        } else if (value instanceof SdkBytes bytes) {
            return ByteBuffer.wrap(bytes.asByteArray());
        }
        return time(value);
    }

    private static Object time(Object value) {
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        } else if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        } else if (value instanceof Date date) {
            return Instant.ofEpochMilli(date.getTime());
        } else if (value instanceof Calendar calendar) {
            return calendar.toInstant();
        }
        return value;
    }

    private static Object structure(Object value) {
        if (value instanceof Set<?> set) {
            Set<Object> elements = new HashSet<>();
            set.forEach(element -> elements.add(of(element)));
            return elements.isEmpty() ? null : elements;
        } else if (value instanceof Collection<?> collection) {
            return list(collection);
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new HashMap<>();
            map.forEach((key, entry) -> entries.put(of(key), of(entry)));
            return entries;
        } else if (value.getClass().isArray()) {
            List<Object> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(of(Array.get(value, i)));
            }
            return elements;
        } else if (value instanceof Record) {
            return record(value);
        } else if (value instanceof Branch branch) {
            return list(Arrays.asList(branch.getName(), branch.getBranches(), branch.getLeaves()));
        }
        return optional(value);
    }

    private static List<Object> list(Collection<?> collection) {
        List<Object> elements = new ArrayList<>();
        collection.forEach(element -> elements.add(of(element)));
        return elements;
    }

    private static Object record(Object value) {
        Map<String, Object> components = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), of(component.getAccessor().invoke(value)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return components;
    }

    private static Object optional(Object value) {
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        } else if (value instanceof OptionalInt optional) {
            return optional.isEmpty() ? null : of(optional.getAsInt());
        } else if (value instanceof OptionalLong optional) {
            return optional.isEmpty() ? null : of(optional.getAsLong());
        } else if (value instanceof OptionalDouble optional) {
            return optional.isEmpty() ? null : of(optional.getAsDouble());
        }
        return dynamic(value);
    }

    private static Object dynamic(Object value) {
        if (value instanceof EnhancedDocument document) {
            return of(document.toMap());
        } else if (value instanceof AttributeValue attribute) {
            return switch (attribute.type()) {
                case NUL -> null;
                case N -> of(new BigDecimal(attribute.n()));
                case S -> attribute.s();
                case B -> of(attribute.b());
                case BOOL -> attribute.bool();
                case SS -> of(new HashSet<>(attribute.ss()));
                case NS ->
                    of(new HashSet<>(
                            attribute.ns().stream().map(BigDecimal::new).toList()));
                case BS -> of(new HashSet<>(attribute.bs()));
                case L -> of(attribute.l());
                case M -> of(attribute.m());
                case UNKNOWN_TO_SDK_VERSION -> throw new IllegalStateException();
            };
        } else if (value instanceof JsonNode node) {
            return node(node);
        } else if (value instanceof software.amazon.awssdk.protocols.jsoncore.JsonNode node) {
            return node(node);
        }
        return value;
    }

    private static Object node(JsonNode node) {
        if (node.isNumber()) {
            return of(node.decimalValue());
        } else if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            node.forEach(element -> elements.add(of(element)));
            return elements;
        } else if (node.isObject()) {
            Map<Object, Object> entries = new HashMap<>();
            node.properties().forEach(entry -> entries.put(entry.getKey(), of(entry.getValue())));
            return entries;
        }
        return node.isNull() ? null : node.asText();
    }

    private static Object node(software.amazon.awssdk.protocols.jsoncore.JsonNode node) {
        if (node.isNumber()) {
            return of(new BigDecimal(node.asNumber()));
        } else if (node.isArray()) {
            return of(node.asArray());
        } else if (node.isObject()) {
            return of(node.asObject());
        }
        return node.isNull() ? null : node.text();
    }
}
