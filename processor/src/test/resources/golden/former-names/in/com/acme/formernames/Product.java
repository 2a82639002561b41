package com.acme.formernames;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.CatchAll;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Sensitive;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.Version;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Table("products")
public record Product(
        @PartitionKey String sku,
        @FormerName({"cost", "amount"}) @Attribute(required = true) BigDecimal price,
        @FormerName("count") @Default("1") int quantity,
        @FormerName("flags") Set<String> tags,
        @FormerName("boxes") List<Box> packages,
        @FormerName("notes") @Sensitive @Attribute(name = "remark") String note,
        State state,
        @Flatten(prefix = "maker_") Maker maker,
        @CatchAll Map<String, String> others,
        @Version long version) {

    public record Maker(@FormerName("company") String name, String country) {}

    @Document
    public record Box(int width, int height) {}

    public enum State {
        @FormerName("NEW")
        DRAFT,
        @FormerName({"LIVE", "ACTIVE"})
        PUBLISHED,
        RETIRED
    }
}
