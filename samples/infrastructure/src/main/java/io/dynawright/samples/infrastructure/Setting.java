package io.dynawright.samples.infrastructure;

import io.dynawright.annotation.DeletionPolicy;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import io.dynawright.annotation.TableSettings;

/** What can be changed while the shop runs. */
@Table("settings")
@TableSettings(deletionPolicy = DeletionPolicy.DELETE)
public record Setting(@PartitionKey Area area, @SortKey String name, String value) {

    /** What a setting is about. */
    public enum Area {
        CHECKOUT,
        MAILS
    }
}
