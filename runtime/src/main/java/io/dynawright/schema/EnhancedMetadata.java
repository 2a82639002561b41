package io.dynawright.schema;

import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.mapper.Order;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticTableMetadata;

/** A table's keys and indexes as the AWS enhanced client wants to know them. */
final class EnhancedMetadata {

    private static final List<Order> ORDERS = List.of(Order.FIRST, Order.SECOND, Order.THIRD, Order.FOURTH);

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
        List<String> names = key.partition();
        for (int i = 0; i < names.size(); i++) {
            metadata.addIndexPartitionKey(index, names.get(i), type(table, names.get(i)), order(names, i));
        }
    }

    private static void addSortKey(
            StaticTableMetadata.Builder metadata, String index, KeySchema key, TableDefinition table) {
        List<String> names = key.sort();
        for (int i = 0; i < names.size(); i++) {
            metadata.addIndexSortKey(index, names.get(i), type(table, names.get(i)), order(names, i));
        }
    }

    /** The enhanced client orders the attributes of a key that has several, and no others. */
    private static Order order(List<String> names, int position) {
        return names.size() == 1 ? Order.UNSPECIFIED : ORDERS.get(position);
    }

    private static AttributeValueType type(TableDefinition table, String attribute) {
        return table.attribute(attribute)
                .type()
                .map(type -> AttributeValueType.valueOf(type.name()))
                .orElseThrow(() -> new IllegalStateException("key attribute " + attribute + " has no fixed type"));
    }
}
