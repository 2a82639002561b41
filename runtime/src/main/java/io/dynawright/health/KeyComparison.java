package io.dynawright.health;

import io.dynawright.codec.AttributeType;
import io.dynawright.schema.AttributeInfo;
import io.dynawright.schema.KeySchema;
import io.dynawright.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Compares the key of a table, and the types of all attributes in keys. */
final class KeyComparison {

    private KeyComparison() {}

    static List<KeyDifference> of(TableDefinition declared, TableDescription found) {
        List<KeyDifference> differences = new ArrayList<>();
        KeySchema key = key(found.keySchema());
        if (!key.equals(declared.key())) {
            differences.add(new KeyDifference.Attributes(declared.key(), key));
        }
        Map<String, String> types = found.attributeDefinitions().stream()
                .collect(Collectors.toMap(
                        AttributeDefinition::attributeName,
                        attribute -> Objects.toString(attribute.attributeTypeAsString(), "UNKNOWN"),
                        (first, second) -> first));
        for (AttributeInfo attribute : declared.keyAttributes()) {
            // One that is missing is told with the key or the index that lacks it.
            String type = types.get(attribute.name());
            AttributeType stored = attribute.type().orElseThrow();
            if (type != null && !type.equals(stored.name())) {
                differences.add(new KeyDifference.Type(attribute.name(), stored, type));
            }
        }
        return differences;
    }

    /** A key as entities declare them. What is of an unknown kind counts to the sort key, so that it is not passed over. */
    static KeySchema key(List<KeySchemaElement> elements) {
        return new KeySchema(
                names(elements, type -> type == KeyType.HASH), names(elements, type -> type != KeyType.HASH));
    }

    private static List<String> names(List<KeySchemaElement> elements, Predicate<KeyType> chosen) {
        return elements.stream()
                .filter(element -> chosen.test(element.keyType()))
                .map(KeySchemaElement::attributeName)
                .toList();
    }
}
