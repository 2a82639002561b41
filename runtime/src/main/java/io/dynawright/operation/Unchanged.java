package io.dynawright.operation;

import io.dynawright.expression.Comparator;
import io.dynawright.expression.Condition;
import io.dynawright.expression.Path;
import io.dynawright.schema.Evolution;
import io.dynawright.schema.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * That a stored item still is as it was read. Where it has a version that counts its writes, that tells it; but one that
 * was deleted and inserted anew may have come as far, so that its form must be the same, too. Otherwise every attribute
 * must be the same, and none may have come that is of today's form or a former one.
 */
record Unchanged(TableDefinition table, Map<String, AttributeValue> read) {

    Condition condition() {
        Optional<String> counted = table.lifecycle().version().filter(read::containsKey);
        Set<String> names = new LinkedHashSet<>();
        if (counted.isPresent()) {
            names.add(counted.get());
        } else {
            names.addAll(read.keySet());
            table.attributes().forEach(attribute -> names.add(attribute.name()));
        }
        table.evolution().version().map(Evolution.Version::attribute).ifPresent(names::add);
        names.addAll(table.evolution().allFormerNames());
        List<Condition> parts = new ArrayList<>();
        names.forEach(name -> parts.add(asRead(name)));
        return Condition.allOf(parts);
    }

    private Condition asRead(String name) {
        Path path = Path.of(name);
        AttributeValue value = read.get(name);
        return value == null ? new Condition.NotExists(path) : new Condition.Compare(path, Comparator.EQ, value);
    }

    /** Without values. */
    @Override
    public String toString() {
        return "Unchanged" + read.keySet();
    }
}
