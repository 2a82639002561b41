package io.dynawright.operation;

import io.dynawright.cipher.FieldCipher;
import io.dynawright.hook.EntityHooks;
import io.dynawright.id.IdSource;
import io.dynawright.schema.EntitySchema;
import io.dynawright.time.Zoning;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/**
 * What one run of an operation draws from its surroundings: the moment, the time zone, ids, the cipher, and the names that tables have
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
    private final Zoning zoning;

    private OperationContext(Settings settings, Instant now, Zoning zoning) {
        this.settings = settings;
        this.now = now;
        this.zoning = zoning;
    }

    /** The surroundings of a run now in which tables have the names that entities declare. */
    public static OperationContext standard() {
        return of(Settings.standard());
    }

    /** The surroundings of a run that begins now. */
    public static OperationContext of(Settings settings) {
        return new OperationContext(
                settings.pinned(), settings.clock().instant(), settings.zones().now());
    }

    /**
     * The name in DynamoDB of the table that an entity calls by this name, the same all through the run.
     *
     * @throws io.dynawright.error.TableNameNotFoundException if it has none
     * @throws io.dynawright.error.ConfigurationException if it is one that DynamoDB does not take
     * @throws io.dynawright.error.DynawrightException if it cannot be found out
     */
    public String tableName(String declared) {
        return settings.tableNames().physical(declared);
    }

    /** The moment of the run, the same all through it. */
    public Instant now() {
        return now;
    }

    /** The moment of the run in the zone in which constraints judge what has none: the run's, or else the system's. */
    ZonedDateTime localNow() {
        ZoneId zone = settings.zones().zone().orElseGet(() -> zoning.isUtc() ? ZoneId.systemDefault() : zoning.zone());
        return now.atZone(zone);
    }

    /** How moments are shown and stored, the same all through the run. */
    public Zoning zoning() {
        return zoning;
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
