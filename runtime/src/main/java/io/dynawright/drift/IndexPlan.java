package io.dynawright.drift;

import io.dynawright.health.IndexDifference;
import io.dynawright.health.KeyDifference;
import io.dynawright.schema.IndexInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/**
 * Which global indexes are deleted and which are created. One with another key or projection is both: an index cannot be
 * changed in place.
 *
 * @param deleted the names of indexes that the table has
 * @param created the names of indexes that are declared, in their order
 */
record IndexPlan(Drifted table, Set<String> deleted, Set<String> created) {

    static IndexPlan of(Drifted table) {
        Set<String> fixed = new Rebuilds(table)
                .differences().stream()
                        .filter(IndexDifference.class::isInstance)
                        .map(difference -> ((IndexDifference) difference).index())
                        .collect(Collectors.toSet());
        Set<String> replaced = replaced(table);
        Set<String> deleted = new TreeSet<>(replaced);
        if (table.removesUndeclared()) {
            table.differences(IndexDifference.Undeclared.class)
                    .map(IndexDifference::index)
                    .forEach(deleted::add);
        }
        Set<String> created = new LinkedHashSet<>();
        Set<String> missing = table.differences(IndexDifference.Missing.class)
                .filter(difference -> difference.declared() instanceof IndexInfo.Global)
                .map(IndexDifference::index)
                .collect(Collectors.toSet());
        table.target().globalSecondaryIndexes().stream()
                .map(GlobalSecondaryIndex::indexName)
                .filter(name -> missing.contains(name) || replaced.contains(name))
                .forEach(created::add);
        deleted.removeAll(fixed);
        created.removeAll(fixed);
        return new IndexPlan(table, deleted, created);
    }

    private static Set<String> replaced(Drifted table) {
        Set<String> retyped = table.differences(KeyDifference.Type.class)
                .map(KeyDifference.Type::attribute)
                .collect(Collectors.toSet());
        Set<String> different = Stream.concat(
                        table.differences(IndexDifference.Key.class),
                        table.differences(IndexDifference.NarrowerProjection.class))
                .map(IndexDifference::index)
                .collect(Collectors.toSet());
        Set<String> declared = table.target().globalSecondaryIndexes().stream()
                .map(GlobalSecondaryIndex::indexName)
                .collect(Collectors.toSet());
        return table.found().globalSecondaryIndexes().stream()
                .filter(index -> declared.contains(index.indexName()))
                .filter(index -> different.contains(index.indexName())
                        || attributes(index.keySchema()).anyMatch(retyped::contains))
                .map(GlobalSecondaryIndexDescription::indexName)
                .collect(Collectors.toSet());
    }

    private static Stream<String> attributes(List<KeySchemaElement> key) {
        return key.stream().map(KeySchemaElement::attributeName);
    }

    /** Whether the index that the table has now is there all the while. */
    boolean keeps(String index) {
        return !deleted.contains(index);
    }

    /** Those of the table's that stay. */
    List<GlobalSecondaryIndexDescription> kept() {
        return table.found().globalSecondaryIndexes().stream()
                .filter(index -> keeps(index.indexName()))
                .toList();
    }

    /** First of all, so that there is room for new ones, and attributes in keys can have other types. */
    void addDeletions(Steps steps) {
        for (String name : deleted) {
            String purpose = created.contains(name)
                    ? "Delete the index " + name + ", to create it as it is declared: until then it cannot be queried."
                            + " If it has to be, declare the new one under another name, and remove this one later"
                    : "Delete the index " + name + ", which the entity does not declare";
            steps.update(
                    purpose,
                    request -> request.globalSecondaryIndexUpdates(GlobalSecondaryIndexUpdate.builder()
                            .delete(index -> index.indexName(name))
                            .build()));
        }
    }

    void addCreations(Steps steps) {
        for (GlobalSecondaryIndex index : table.target().globalSecondaryIndexes()) {
            if (created.contains(index.indexName())) {
                clash(index)
                        .ifPresentOrElse(
                                attribute -> steps.add(new Step.Manual("The index " + index.indexName()
                                        + " cannot be created: something else that the table has in a key needs "
                                        + attribute + " to be of another type. Remove that first, or declare the type"
                                        + " that it has")),
                                () -> addCreation(steps, index));
            }
        }
    }

    private void addCreation(Steps steps, GlobalSecondaryIndex index) {
        List<String> names = attributes(index.keySchema()).toList();
        steps.update(
                "Create the index " + index.indexName() + ". It is filled with the table's items before it is ACTIVE,"
                        + " which takes the longer the larger the table is",
                request -> request.attributeDefinitions(table.target().attributeDefinitions().stream()
                                .filter(definition -> names.contains(definition.attributeName()))
                                .toList())
                        .globalSecondaryIndexUpdates(creation(index)));
    }

    private static GlobalSecondaryIndexUpdate creation(GlobalSecondaryIndex index) {
        return GlobalSecondaryIndexUpdate.builder()
                .create(create -> create.indexName(index.indexName())
                        .keySchema(index.keySchema())
                        .projection(index.projection())
                        .provisionedThroughput(index.provisionedThroughput())
                        .onDemandThroughput(index.onDemandThroughput())
                        .warmThroughput(index.warmThroughput()))
                .build();
    }

    /** An attribute of the index's key that has another type in a key that stays. */
    private Optional<String> clash(GlobalSecondaryIndex index) {
        Map<String, String> types = new HashMap<>();
        List<String> staying = staying();
        for (AttributeDefinition definition : table.found().attributeDefinitions()) {
            if (staying.contains(definition.attributeName())) {
                types.put(definition.attributeName(), definition.attributeTypeAsString());
            }
        }
        Set<String> own = attributes(index.keySchema()).collect(Collectors.toSet());
        return table.target().attributeDefinitions().stream()
                .filter(definition -> own.contains(definition.attributeName()))
                .filter(definition -> types.containsKey(definition.attributeName())
                        && !definition.attributeTypeAsString().equals(types.get(definition.attributeName())))
                .map(AttributeDefinition::attributeName)
                .findFirst();
    }

    private List<String> staying() {
        List<String> staying =
                new ArrayList<>(attributes(table.found().keySchema()).toList());
        kept().forEach(index -> staying.addAll(attributes(index.keySchema()).toList()));
        table.found()
                .localSecondaryIndexes()
                .forEach(index -> staying.addAll(attributes(index.keySchema()).toList()));
        return staying;
    }
}
