package io.dynawright;

import io.dynawright.operation.DeleteOperation;
import io.dynawright.operation.FindOperation;
import io.dynawright.operation.Operation;
import io.dynawright.operation.PutOperation;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.UpdateOperation;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.wire.Streaming;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Does once, before it matters, what a first call would have to do: load classes, build tables' definitions, start the
 * AWS SDK's machinery. It is for programs whose state is saved once they have started, and restored again and again: AWS
 * Lambda with SnapStart, and checkpoints of CRaC.
 *
 * <p>With SnapStart, all that a function does before its first event is saved, so a static initializer is the place:
 *
 * <pre>{@code
 * public final class OrderHandler implements RequestHandler<OrderRequest, OrderAnswer> {
 *
 *     static {
 *         Priming.prime(OrderSchema.INSTANCE, CustomerSchema.INSTANCE);
 *     }
 * }
 * }</pre>
 *
 * <p>With CRaC, it is the method that is called before a checkpoint:
 *
 * <pre>{@code
 * @Override
 * public void beforeCheckpoint(Context<? extends Resource> context) {
 *     Priming.prime(OrderSchema.INSTANCE, CustomerSchema.INSTANCE);
 * }
 * }</pre>
 *
 * <p>Nothing leaves the process: a client of its own, with credentials that mean nothing, talks to a transport in
 * memory, and is closed again. The program's clients, connections, listeners and hooks are not touched, so what they
 * load, such as an HTTP client and its TLS, is primed by making them there too.
 */
public final class Priming {

    private static final StaticCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("priming", "priming"));

    private Priming() {}

    /**
     * Makes a find, a query, a put, an update and a delete of each of these entities, by which it is written and read,
     * both straight from the bytes of answers and from the AWS SDK's own objects. What a query's sort key is and what an
     * update sets are the program's own, and not known here.
     *
     * <p>The items are made up from the schemas. Not every entity can be read from what is made up, say if its
     * constructor wants a certain text; then its reading is primed as far as it goes. The attributes that are encrypted
     * are left out. No failure of a made-up item, or of the SDK, is thrown: priming never keeps a program from starting.
     *
     * <p>It takes as long as these first calls do, some hundred milliseconds. May be called from any thread, and again;
     * each call does all of it.
     *
     * @throws NullPointerException if a schema is null
     */
    public static void prime(EntitySchema<?>... schemas) {
        List<EntitySchema<?>> all = List.of(schemas);
        for (EntitySchema<?> schema : all) {
            attempt(() -> prime(schema));
        }
    }

    private static <T> void prime(EntitySchema<T> schema) {
        PrimingSample<T> sample = PrimingSample.of(schema);
        try (DynamoDbClient client = client(PrimingTransport.of(sample.item()))) {
            for (Streaming streaming : List.of(Streaming.AUTOMATIC, Streaming.OFF)) {
                prime(Dynawright.over(client).withStreaming(streaming), schema, sample);
            }
        }
    }

    private static DynamoDbClient client(PrimingTransport transport) {
        return DynamoDbClient.builder()
                .region(Region.US_EAST_1)
                .credentialsProvider(CREDENTIALS)
                .httpClient(transport)
                .build();
    }

    private static <T> void prime(Dynawright dynawright, EntitySchema<T> schema, PrimingSample<T> sample) {
        EntityKey<T> key = sample.key();
        attempt(() -> dynawright.run(FindOperation.of(schema, key)));
        attempt(() -> dynawright
                .run(QueryOperation.of(new PrimingQuery<>(schema, sample.item())))
                .list());
        T entity = sample.entity();
        if (entity != null) {
            attempt(() -> run(dynawright, PutOperation.of(schema, entity)));
        }
        attempt(() -> run(dynawright, UpdateOperation.update(update(schema, sample), PrimingUpdate::change)));
        attempt(() -> run(dynawright, DeleteOperation.of(schema, key)));
    }

    private static <T> PrimingUpdate<T> update(EntitySchema<T> schema, PrimingSample<T> sample) {
        return new PrimingUpdate<>(schema, sample.key(), sample.item());
    }

    private static void run(Dynawright dynawright, Operation<?> operation) {
        dynawright.run(operation);
    }

    /** A made-up item may be refused anywhere, also by the user's own constructors and codecs, and by what those assert. */
    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | AssertionError | LinkageError refused) {
            // As far as it went, it did what it is for.
        }
    }
}
