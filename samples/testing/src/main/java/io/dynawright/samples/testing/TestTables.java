package io.dynawright.samples.testing;

import io.dynawright.Dynawright;
import io.dynawright.naming.TableNames;
import io.dynawright.operation.CreateTableOptions;
import io.dynawright.schema.EntitySchema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The tables of one test, or of one class of tests: their names begin with a number that no others have. */
final class TestTables implements AutoCloseable {

    private static final AtomicLong COUNTER = new AtomicLong();

    private final DynamoDbClient client;
    private final String prefix = "test-" + COUNTER.incrementAndGet() + "-";
    private final Set<EntitySchema<?>> created = new HashSet<>();

    TestTables(DynamoDbClient client) {
        this.client = client;
    }

    TableNames names() {
        return logical -> prefix + logical;
    }

    /** Creates those that are not there yet. Tests of a class may ask for them at the same time. */
    synchronized void create(List<EntitySchema<?>> schemas) {
        Dynawright dynawright = Dynawright.over(client).withTableNames(names());
        schemas.stream()
                .filter(created::add)
                .forEach(schema -> dynawright.createTable(schema, CreateTableOptions::forDynamoDbLocal));
    }

    /** Deletes all that are there, also those that a test has created itself. */
    @Override
    public void close() {
        List<String> tables = client.listTablesPaginator().tableNames().stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
        tables.forEach(name -> client.deleteTable(request -> request.tableName(name)));
    }
}
