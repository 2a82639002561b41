package io.dynawright.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.OnDemandThroughput;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughput;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** The global indexes of a table, and the types of the attributes in keys. */
final class FakeIndexes {

    private final Map<String, GlobalSecondaryIndex> indexes = new TreeMap<>();
    private final Map<String, AttributeDefinition> attributes = new TreeMap<>();
    private final Set<String> fixed = new HashSet<>();

    FakeIndexes(CreateTableRequest creation) {
        creation.globalSecondaryIndexes().forEach(index -> indexes.put(index.indexName(), index));
        creation.attributeDefinitions().forEach(one -> attributes.put(one.attributeName(), one));
        creation.keySchema().forEach(element -> fixed.add(element.attributeName()));
        creation.localSecondaryIndexes()
                .forEach(index -> index.keySchema().forEach(element -> fixed.add(element.attributeName())));
    }

    static List<LocalSecondaryIndexDescription> local(CreateTableRequest creation) {
        return creation.localSecondaryIndexes().stream()
                .map(index -> LocalSecondaryIndexDescription.builder()
                        .indexName(index.indexName())
                        .keySchema(index.keySchema())
                        .projection(index.projection())
                        .build())
                .toList();
    }

    /** Without the types of attributes that are in no key any more. */
    TableDescription.Builder describe(TableDescription.Builder table) {
        Set<String> used = new HashSet<>(fixed);
        indexes.values().forEach(index -> index.keySchema().forEach(element -> used.add(element.attributeName())));
        attributes.keySet().retainAll(used);
        return table.attributeDefinitions(attributes.values())
                .globalSecondaryIndexes(
                        indexes.values().stream().map(FakeIndexes::described).toList());
    }

    private static GlobalSecondaryIndexDescription described(GlobalSecondaryIndex index) {
        return GlobalSecondaryIndexDescription.builder()
                .indexName(index.indexName())
                .indexStatus(IndexStatus.ACTIVE)
                .keySchema(index.keySchema())
                .projection(index.projection())
                .provisionedThroughput(FakeCapacity.units(index.provisionedThroughput()))
                .onDemandThroughput(index.onDemandThroughput())
                .build();
    }

    void delete(String name) {
        assertThat(indexes).containsKey(name);
        indexes.remove(name);
        describe(TableDescription.builder());
    }

    void create(
            CreateGlobalSecondaryIndexAction action,
            Collection<AttributeDefinition> definitions,
            TableDescription table,
            BillingMode mode) {
        assertThat(indexes).doesNotContainKey(action.indexName());
        assertThat(table.localSecondaryIndexes())
                .noneMatch(index -> index.indexName().equals(action.indexName()));
        assertThat(action.provisionedThroughput() != null).isEqualTo(mode == BillingMode.PROVISIONED);
        assertThat(definitions)
                .extracting(AttributeDefinition::attributeName)
                .containsExactlyInAnyOrderElementsOf(action.keySchema().stream()
                        .map(KeySchemaElement::attributeName)
                        .toList());
        definitions.forEach(one ->
                assertThat(attributes.getOrDefault(one.attributeName(), one)).isEqualTo(one));
        definitions.forEach(one -> attributes.put(one.attributeName(), one));
        indexes.put(
                action.indexName(),
                GlobalSecondaryIndex.builder()
                        .indexName(action.indexName())
                        .keySchema(action.keySchema())
                        .projection(action.projection())
                        .provisionedThroughput(action.provisionedThroughput())
                        .onDemandThroughput(action.onDemandThroughput())
                        .build());
    }

    void provisionNothing() {
        indexes.replaceAll((name, index) -> index.toBuilder()
                .provisionedThroughput((ProvisionedThroughput) null)
                .build());
    }

    void requireAll(List<GlobalSecondaryIndexUpdate> updates) {
        assertThat(updates.stream().map(update -> update.update().indexName()).toList())
                .containsExactlyInAnyOrderElementsOf(indexes.keySet());
        indexes.replaceAll((name, index) ->
                index.toBuilder().onDemandThroughput((OnDemandThroughput) null).build());
    }

    void provision(List<GlobalSecondaryIndexUpdate> updates) {
        updates.forEach(update -> indexes.computeIfPresent(update.update().indexName(), (name, index) -> {
            assertThat(update.update().provisionedThroughput()).isNotEqualTo(index.provisionedThroughput());
            return index.toBuilder()
                    .provisionedThroughput(update.update().provisionedThroughput())
                    .build();
        }));
    }

    void limit(List<GlobalSecondaryIndexUpdate> updates) {
        updates.forEach(update -> indexes.computeIfPresent(
                update.update().indexName(),
                (name, index) -> index.toBuilder()
                        .onDemandThroughput(limited(
                                index.onDemandThroughput(), update.update().onDemandThroughput()))
                        .build()));
    }

    static OnDemandThroughput limited(@Nullable OnDemandThroughput before, OnDemandThroughput change) {
        return OnDemandThroughput.builder()
                .maxReadRequestUnits(
                        change.maxReadRequestUnits() == null && before != null
                                ? before.maxReadRequestUnits()
                                : change.maxReadRequestUnits())
                .maxWriteRequestUnits(
                        change.maxWriteRequestUnits() == null && before != null
                                ? before.maxWriteRequestUnits()
                                : change.maxWriteRequestUnits())
                .build();
    }
}
