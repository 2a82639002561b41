package io.dynawright.samples.conformance.formernames;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.CatchAll;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What much was called otherwise of before. */
@Table("gadgets")
public record Gadget(
        @PartitionKey String sku,

        @FormerName({"cost", "amount"}) @Attribute(required = true)
        BigDecimal price,

        @FormerName("count") @Default("1") int quantity,
        @Nullable State state,
        @Nullable @Flatten(prefix = "maker_") Maker maker,
        @CatchAll Map<String, String> others) {

    /** Who makes it. */
    public record Maker(
            @FormerName("company") @Nullable String name,
            @Nullable String country) {}

    /** Where it is in its life. */
    public enum State {
        @FormerName("NEW")
        DRAFT,
        PUBLISHED
    }
}
