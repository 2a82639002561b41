package io.dynawright.samples.conformance.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.dynawright.CursorKeys;
import io.dynawright.Dynawright;
import io.dynawright.naming.TableNames;
import io.dynawright.samples.conformance.support.Connections;
import io.dynawright.samples.conformance.support.LocalDynamoDb;
import io.dynawright.schema.EntitySchema;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Tables that have other names in DynamoDB than entities say, and what was sent to them. */
final class NamedTables implements BeforeEachCallback, AfterEachCallback {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Recorder recorder = new Recorder(requests);
    private final Connections connections = new Connections();
    private final Dynawright dynawright;
    private final List<EntitySchema<?>> schemas;

    /** The tables of these entities. */
    NamedTables(TableNames names, EntitySchema<?>... schemas) {
        this.dynawright = connections
                .to(LocalDynamoDb.endpoint(), recorder)
                .withTableNames(names)
                .withCursorKeys(CursorKeys.forLocalDevelopment());
        this.schemas = List.of(schemas);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        schemas.forEach(dynawright::createTable);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        schemas.forEach(dynawright::deleteTable);
        connections.close();
        assertNoLogicalName();
    }

    Dynawright dynawright() {
        return dynawright;
    }

    /** Keeps the requests of other clients, too. */
    ExecutionInterceptor recorder() {
        return recorder;
    }

    /** Whatever the field of a request: the name that an entity declares is in none. */
    private void assertNoLogicalName() {
        assertThat(requests).isNotEmpty();
        for (EntitySchema<?> schema : schemas) {
            assertThat(requests)
                    .allSatisfy(request -> assertThat(request)
                            .doesNotContainPattern("(?<![\\w.-])" + schema.tableName() + "(?![\\w.-])"));
        }
    }

    /** Which kinds of requests were sent. */
    List<String> kinds() {
        return requests.stream()
                .map(request -> request.substring(0, request.indexOf("Request")))
                .distinct()
                .sorted()
                .toList();
    }

    private record Recorder(List<String> requests) implements ExecutionInterceptor {

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            requests.add(context.request().toString());
        }
    }
}
