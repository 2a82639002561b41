package io.dynawright.processor.publish.jsonschema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Javadoc;
import io.dynawright.processor.declare.LifecycleMark;
import io.dynawright.processor.model.Attribute;
import io.dynawright.processor.model.Check;
import io.dynawright.processor.model.Flattened;
import io.dynawright.processor.model.Layout;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.model.Shape;
import io.dynawright.processor.model.Variants;
import io.dynawright.processor.publish.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Describes what is stored of an object of a class, or of one of several classes. */
record LayoutSchemas(ModuleModel module) {

    /**
     * The schema of an object.
     *
     * @param always the names of attributes that every item has
     */
    ObjectNode schema(Layout layout, Javadoc javadoc, Set<String> always) {
        ObjectNode schema = Json.object();
        if (!javadoc.text().isEmpty()) {
            schema.put("description", javadoc.text());
        }
        schema.put("type", "object");
        if (layout instanceof Variants variants) {
            schema.set("required", Json.array().add(variants.discriminator()));
            ArrayNode classes = schema.putArray("oneOf");
            variants.variants().forEach(variant -> classes.add(variant(variants, variant, javadoc, always)));
        } else {
            schema.setAll(members((Shape) layout, javadoc, always));
        }
        return schema;
    }

    private ObjectNode variant(Variants variants, Variants.Variant variant, Javadoc javadoc, Set<String> always) {
        ObjectNode schema = Json.object().put("title", variant.shape().type().simpleName());
        ObjectNode members = members(variant.shape(), javadoc, always);
        ObjectNode properties = Json.object();
        properties.set(variants.discriminator(), Json.object().put("const", variant.value()));
        properties.setAll((ObjectNode) members.get("properties"));
        members.set("properties", properties);
        return schema.setAll(members);
    }

    private ObjectNode members(Shape shape, Javadoc javadoc, Set<String> always) {
        ObjectNode properties = Json.object();
        Set<String> required = new LinkedHashSet<>();
        shape.attributes().forEach(attribute -> {
            List<Check> checks = checks(shape, attribute);
            properties.set(attribute.storedName(), property(attribute, checks, javadoc));
            if (always.contains(attribute.storedName()) || isAlwaysWritten(attribute, shape, checks)) {
                required.add(attribute.storedName());
            }
        });
        ObjectNode members = Json.object();
        members.set("properties", properties);
        if (!required.isEmpty()) {
            members.set("required", Json.texts(required));
        }
        return members;
    }

    /** The members of a flattened class are there if the class's object is. */
    private static boolean isAlwaysWritten(Attribute attribute, Shape shape, List<Check> checks) {
        return shape.ownAttributes().contains(attribute)
                && (attribute.mustBeWritten()
                        || attribute.type() instanceof JavaType.Primitive
                        || attribute.isDefaultedWhenNull()
                        || attribute.isFilled()
                        || checks.stream()
                                .flatMap(check -> check.value().constraints().stream())
                                .anyMatch(ConstraintSchemas::demandsValue));
    }

    private ObjectNode property(Attribute attribute, List<Check> checks, Javadoc javadoc) {
        ObjectNode schema = Json.object();
        String description = javadoc.of(attribute.javaName());
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        schema.setAll(
                attribute.is(LifecycleMark.Encrypted.class)
                        ? ValueSchemas.encrypted()
                        : new ValueSchemas(module).schema(attribute.codec()));
        if (!attribute.is(LifecycleMark.Encrypted.class)) {
            checks.forEach(check -> ConstraintSchemas.add(check.value(), schema));
        }
        return schema;
    }

    /** What constraints say of an attribute, which may be of a flattened member. */
    private static List<Check> checks(Shape shape, Attribute attribute) {
        Stream<Check> own = shape.checks().stream().filter(check -> check.isOf(attribute));
        return shape.ownAttributes().contains(attribute)
                ? own.toList()
                : shape.flattened().stream()
                        .map(Flattened::shape)
                        .filter(inner -> inner.attributes().contains(attribute))
                        .flatMap(inner -> checks(inner, attribute).stream())
                        .toList();
    }
}
