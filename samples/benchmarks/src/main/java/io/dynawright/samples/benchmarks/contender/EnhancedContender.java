package io.dynawright.samples.benchmarks.contender;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteResult;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.UpdateItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;

/**
 * AWS's enhanced client.
 *
 * @param clients one for all calls, and one for batch writes
 * @param table what the calls go to
 * @param batchTable the same table, for batch writes
 */
public record EnhancedContender<E>(EnhancedClients clients, DynamoDbTable<E> table, DynamoDbTable<E> batchTable)
        implements Contender<E> {

    /** Returns the enhanced client over a schema. */
    public static <E> EnhancedContender<E> of(EnhancedClients clients, String table, TableSchema<E> schema) {
        return new EnhancedContender<>(
                clients,
                clients.client().table(table, schema),
                clients.batches().table(table, schema));
    }

    @Override
    public Mapping<E> mapping() {
        return new EnhancedMapping<>(table.tableSchema());
    }

    @Override
    public E get(ItemId id) {
        return table.getItem(key(id));
    }

    @Override
    public List<E> query(String partition) {
        QueryConditional all = QueryConditional.keyEqualTo(key(ItemId.of(partition)));
        List<E> found = new ArrayList<>();
        table.query(all).items().forEach(found::add);
        return found;
    }

    @Override
    public void put(E entity) {
        table.putItem(entity);
    }

    /** The entity has no more than its key, its version, and what is to be changed; the rest is null. */
    @Override
    public E update(E entity) {
        return table.updateItem(
                UpdateItemEnhancedRequest.builder(table.tableSchema().itemType().rawClass())
                        .item(entity)
                        .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)
                        .build());
    }

    @Override
    public List<E> batchGet(List<ItemId> ids) {
        ReadBatch.Builder<E> reads =
                ReadBatch.builder(table.tableSchema().itemType().rawClass()).mappedTableResource(table);
        for (ItemId id : ids) {
            reads.addGetItem(key(id));
        }
        BatchGetItemEnhancedRequest request =
                BatchGetItemEnhancedRequest.builder().readBatches(reads.build()).build();
        List<E> found = new ArrayList<>(ids.size());
        clients.client().batchGetItem(request).resultsForTable(table).forEach(found::add);
        return found;
    }

    @Override
    public void batchWrite(List<E> entities) {
        List<E> open = entities;
        while (!open.isEmpty()) {
            BatchWriteResult result = clients.batches()
                    .batchWriteItem(BatchWriteItemEnhancedRequest.builder()
                            .writeBatches(batch(open))
                            .build());
            open = result.unprocessedPutItemsForTable(batchTable);
        }
    }

    private WriteBatch batch(List<E> entities) {
        WriteBatch.Builder<E> writes =
                WriteBatch.builder(table.tableSchema().itemType().rawClass()).mappedTableResource(batchTable);
        for (E entity : entities) {
            writes.addPutItem(entity);
        }
        return writes.build();
    }

    private static Key key(ItemId id) {
        Key.Builder key = Key.builder().partitionValue(id.partition());
        if (id.sort() != null) {
            key.sortValue(id.sort());
        }
        return key.build();
    }
}
