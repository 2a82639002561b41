package io.dynawright.samples.conformance.evolution;

import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SchemaVersion;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Upcast;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An entity whose form has changed twice: in version 1 it had one {@code name} for what are two since, and in version 2
 * its fee was a text. The fee was once called {@code cost}.
 */
@Table("subscriptions")
@SchemaVersion(3)
@Index(name = "by-plan", partitionKey = "plan", sortKey = "customer")
public record Subscription(
        @PartitionKey String customer,
        @SortKey int number,
        String firstName,
        String lastName,
        String plan,
        @FormerName("cost") BigDecimal fee,
        Set<String> tags,
        @Nullable String note) {

    /** Splits the name. */
    @Upcast(from = 1)
    static Map<String, AttributeValue> splitName(Map<String, AttributeValue> item) {
        Upcasts.count(item);
        String[] names = item.remove("name").s().split(" ", 2);
        item.put("firstName", AttributeValue.fromS(names[0]));
        item.put("lastName", AttributeValue.fromS(names[1]));
        return item;
    }

    /** Makes a number of the fee, under both of its names. */
    @Upcast(from = 2)
    static Map<String, AttributeValue> numberFee(Map<String, AttributeValue> item) {
        Upcasts.count(item);
        item.computeIfPresent("cost", (name, text) -> AttributeValue.fromN(text.s()));
        item.computeIfPresent("fee", (name, text) -> AttributeValue.fromN(text.s()));
        return item;
    }
}
