package io.dynawright.processor.publish.jsonschema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.CheckedValue;
import io.dynawright.processor.declare.CheckedValue.Place;
import io.dynawright.processor.declare.Constraint;
import io.dynawright.processor.declare.ConstraintDeclaration;
import io.dynawright.processor.publish.Json;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Adds what constraints demand to the schema of a value. */
final class ConstraintSchemas {

    /** Where the schema of what a value holds stands. */
    private static final Map<Place, String> ELEMENTS = Map.of(
            Place.INDEX, "items",
            Place.ITERATION, "items",
            Place.KEY, "propertyNames",
            Place.VALUE, "additionalProperties");

    private final ObjectNode schema;

    private ConstraintSchemas(ObjectNode schema) {
        this.schema = schema;
    }

    /** Adds what is said of a value, and of what it holds. */
    static void add(CheckedValue value, ObjectNode schema) {
        ConstraintSchemas constraints = new ConstraintSchemas(schema);
        value.constraints().forEach(constraint -> constraints.add(constraint.constraint()));
        value.elements().forEach(constraints::add);
    }

    /** Whether a value has to be there. */
    static boolean demandsValue(ConstraintDeclaration declared) {
        Constraint constraint = declared.constraint();
        return constraint instanceof Constraint.Present
                || (constraint instanceof Constraint.Filled filled && filled.absence() == Constraint.Absence.REFUSED)
                || (constraint instanceof Constraint.Visible visible
                        && visible.absence() == Constraint.Absence.REFUSED);
    }

    private void add(CheckedValue.Element element) {
        String keyword = ELEMENTS.get(element.place());
        if (element.place() == Place.OPTIONAL || element.place() == Place.OPTIONAL_NUMBER) {
            add(element.value(), schema);
        } else if (keyword != null && !isReference(schema)) {
            JsonNode inner = schema.get(keyword);
            ObjectNode elements = inner instanceof ObjectNode object ? object : Json.object();
            add(element.value(), elements);
            if (!elements.isEmpty()) {
                schema.set(keyword, elements);
            }
        }
    }

    /** Keywords beside a reference count in this version of JSON Schema; those of what a document holds are its own. */
    private static boolean isReference(ObjectNode schema) {
        return schema.has("$ref");
    }

    private void add(Constraint constraint) {
        if (constraint instanceof Constraint.Absent) {
            put("not", Json.object());
        } else if (constraint instanceof Constraint.Filled) {
            put(sized("min"), Json.object().numberNode(1));
        } else if (constraint instanceof Constraint.Visible) {
            put("pattern", Json.object().textNode("\\S"));
        } else if (constraint instanceof Constraint.Size size) {
            addSize(size);
        } else if (constraint instanceof Constraint.Bound bound) {
            addBound(bound);
        } else if (constraint instanceof Constraint.Digits digits) {
            addDigits(digits);
        } else if (constraint instanceof Constraint.Pattern pattern) {
            addPattern(pattern);
        } else if (constraint instanceof Constraint.Email email) {
            put("format", Json.object().textNode("email"));
            if (!email.isPlain()) {
                addPattern(email.pattern());
            }
        } else if (constraint instanceof Constraint.Affirmed) {
            put("const", Json.object().booleanNode(true));
        } else if (constraint instanceof Constraint.Denied) {
            put("const", Json.object().booleanNode(false));
        } else if (constraint instanceof Constraint.Time time) {
            comment("a moment of the " + time.tense().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    private void addSize(Constraint.Size size) {
        if (size.min() > 0) {
            put(sized("min"), Json.object().numberNode(least(size.min())));
        }
        if (size.max() < Integer.MAX_VALUE) {
            put(sized("max"), Json.object().numberNode(size.max()));
        }
    }

    /** Java counts a letter beyond the first 65,536 as two, JSON Schema as one. */
    private int least(int min) {
        return sized("min").equals("minLength") ? (min + 1) / 2 : min;
    }

    /** The keyword for a size: of a string its length, of an array its items, of an object its members. */
    private String sized(String limit) {
        return switch (schema.path("type").asText()) {
            case "array" -> limit + "Items";
            case "object" -> limit + "Properties";
            default -> limit + "Length";
        };
    }

    private void addBound(Constraint.Bound bound) {
        if (isNumber()) {
            String keyword = switch (bound.side()) {
                case AT_LEAST -> "minimum";
                case ABOVE -> "exclusiveMinimum";
                case AT_MOST -> "maximum";
                case BELOW -> "exclusiveMaximum";
            };
            put(keyword, number(new BigDecimal(bound.limit())));
        } else {
            comment("a number that is "
                    + bound.side().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + bound.limit());
        }
    }

    private void addDigits(Constraint.Digits digits) {
        if (!isNumber()) {
            comment("a number with " + digits.integer() + " digits before and " + digits.fraction()
                    + " after the point at most");
            return;
        }
        BigDecimal limit = BigDecimal.ONE.scaleByPowerOfTen(digits.integer());
        put("multipleOf", number(BigDecimal.ONE.scaleByPowerOfTen(-digits.fraction())));
        put("exclusiveMinimum", number(limit.negate()));
        put("exclusiveMaximum", number(limit));
    }

    private void addPattern(Constraint.Pattern pattern) {
        EcmaPatterns.of(pattern)
                .ifPresentOrElse(
                        expression -> put("pattern", Json.object().textNode(expression)),
                        () -> comment("matches the Java pattern " + pattern.regexp()));
    }

    private boolean isNumber() {
        String type = schema.path("type").asText();
        return type.equals("number") || type.equals("integer");
    }

    private static JsonNode number(BigDecimal number) {
        BigDecimal plain = new BigDecimal(number.stripTrailingZeros().toPlainString());
        return Json.object().numberNode(plain);
    }

    /** What is said twice has to hold twice. */
    private void put(String keyword, JsonNode value) {
        if (!schema.has(keyword)) {
            schema.set(keyword, value);
        } else if (!schema.get(keyword).equals(value)) {
            ObjectNode other = Json.object();
            other.set(keyword, value);
            schema.withArray("/allOf").add(other);
        }
    }

    private void comment(String text) {
        JsonNode before = schema.get("$comment");
        schema.put("$comment", before == null ? text : before.asText() + "; " + text);
    }
}
