package shop;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;
import io.dynawright.annotation.Tag;

@Table("orders")
@TableSettings(
        tags = {
            @Tag(key = "team", value = "checkout"),
            @Tag(key = "Team", value = "checkout"),
            @Tag(key = "team", value = "checkout")
        })
public record Order(@PartitionKey String id) {}
