package io.dynawright.operation;

import io.dynawright.cipher.FieldCipher;
import io.dynawright.hook.EntityHooks;
import io.dynawright.id.IdSource;
import io.dynawright.schema.EntitySchema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * What one run of an operation draws from its surroundings: the moment, ids, the cipher, and the names that tables have
 * where the call goes. All of it is drawn anew for each run, so that an operation stays the same value everywhere and
 * can be run again.
 *
 * <pre>{@code
 * DynamoDbRequest request = OrderOperations.insert(order).toRequest(OperationContext.standard());
 * }</pre>
 */
public final class OperationContext {

    private final Settings settings;
    private final Instant now;

    private OperationContext(Settings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    /** The surroundings of a run now in which tables have the names that entities declare. */
    public static OperationContext standard() {
        return of(Settings.standard());
    }

    /** The surroundings of a run that begins now. */
    public static OperationContext of(Settings settings) {
        return new OperationContext(settings, settings.clock().instant());
    }

    /**
     * The name in DynamoDB of the table that an entity calls by this name.
     *
     * @throws io.dynawright.error.DynawrightException if it has none, or it cannot be found out
     */
    public String tableName(String declared) {
        return settings.tableNames().physical(declared);
    }

    /** The moment of the run, the same all through it. */
    public Instant now() {
        return now;
    }

    /** Where new ids come from. */
    public IdSource ids() {
        return settings.ids();
    }

    /** Whether DynamoDB is asked what a request costs: listeners want to know. Null asks for nothing. */
    @Nullable
    ReturnConsumedCapacity returnedCapacity() {
        return settings.listeners().isEmpty() ? null : ReturnConsumedCapacity.TOTAL;
    }

    Optional<FieldCipher> cipher() {
        return settings.cipher();
    }

    RetryPolicy retries() {
        return settings.retries();
    }

    <T> List<EntityHooks<T>> hooks(EntitySchema<T> schema) {
        return settings.hooks().of(schema);
    }
}
