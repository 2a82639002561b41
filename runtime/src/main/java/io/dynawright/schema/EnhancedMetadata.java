package io.dynawright.schema;

import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;

/** A table's keys and indexes as the AWS enhanced client wants to know them. */
final class EnhancedMetadata {

    private EnhancedMetadata() {}

    static TableMetadata of(TableDefinition table) {
        StaticTableMetadata.Builder metadata = StaticTableMetadata.builder();
        addPartitionKey(metadata, TableMetadata.primaryIndexName(), table.key(), table);
        addSortKey(metadata, TableMetadata.primaryIndexName(), table.key(), table);
        for (IndexInfo index : table.indexes()) {
            // To the enhanced client, an index without partition key is a local one.
            if (index instanceof IndexInfo.Global) {
                addPartitionKey(metadata, index.name(), index.key(), table);
            }
            addSortKey(metadata, index.name(), index.key(), table);
        }
        return metadata.build();
    }

    private static void addPartitionKey(
            StaticTableMetadata.Builder metadata, String index, KeySchema key, TableDefinition table) {
        metadata.addIndexPartitionKey(index, key.partition(), type(table, key.partition()));
    }

    private static void addSortKey(
            StaticTableMetadata.Builder metadata, String index, KeySchema key, TableDefinition table) {
        key.sort().ifPresent(sort -> metadata.addIndexSortKey(index, sort, type(table, sort)));
    }

    private static AttributeValueType type(TableDefinition table, String attribute) {
        return table.attribute(attribute)
                .type()
                .map(type -> AttributeValueType.valueOf(type.name()))
                .orElseThrow(() -> new IllegalStateException("key attribute " + attribute + " has no fixed type"));
    }
}
