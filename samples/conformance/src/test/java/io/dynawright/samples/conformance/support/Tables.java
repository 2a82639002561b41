package io.dynawright.samples.conformance.support;

import io.dynawright.Dynawright;
import io.dynawright.operation.TableFeature;
import io.dynawright.schema.EntitySchema;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Gives every test empty tables of some entities, a connection to them, and the requests that went over it. */
public final class Tables implements BeforeEachCallback, AfterEachCallback {

    private final List<SdkRequest> requests = new CopyOnWriteArrayList<>();
    private final Recorder recorder = new Recorder(requests);
    private final DynamoDbClient client =
            Clients.at(LocalDynamoDb.endpoint(), recorder).build();
    private final Connections connections = new Connections();
    private final Dynawright dynawright = connections.to(LocalDynamoDb.endpoint(), recorder);
    private final List<EntitySchema<?>> schemas;

    /** The tables of these entities. */
    public Tables(EntitySchema<?>... schemas) {
        this.schemas = List.of(schemas);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        schemas.forEach(this::create);
        forget();
    }

    /** On one of the routes as the template says that was made of the entity, on the others as the entity says. */
    private void create(EntitySchema<?> schema) {
        if (Route.ofThisRun() == Route.ASYNC_CONVERTED
                && Templates.have(schema.definition().name())) {
            Templates.create(client, schema.definition().name());
        } else {
            // DynamoDB Local deletes items whose time is over when it likes, also under a test that is about them.
            dynawright.createTable(schema, o -> o.without(TableFeature.TIME_TO_LIVE));
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        schemas.forEach(dynawright::deleteTable);
        client.close();
        connections.close();
    }

    /** The connection. */
    public Dynawright dynawright() {
        return dynawright;
    }

    /** A client that works on the same tables. */
    public DynamoDbClient client() {
        return client;
    }

    /** How many calls the client has made since the test began, or since they were forgotten. */
    public int calls() {
        return requests.size();
    }

    /** The request of the last call. */
    public <R extends SdkRequest> R lastRequest(Class<R> type) {
        return type.cast(requests.get(requests.size() - 1));
    }

    /** Forgets the calls that were made. */
    public void forget() {
        requests.clear();
    }

    private record Recorder(List<SdkRequest> requests) implements ExecutionInterceptor {

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            requests.add(context.request());
        }
    }
}
