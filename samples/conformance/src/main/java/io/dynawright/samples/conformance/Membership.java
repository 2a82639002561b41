package io.dynawright.samples.conformance;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Default;
import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.math.BigDecimal;

/** Keys and an index that are derived, an attribute that must be there, and one with a default. */
@Table("memberships")
@Index(name = "by-level", partitionKey = "levelKey", sortKey = "sk")
public record Membership(
        String club,
        String member,
        @Attribute(required = true) BigDecimal fee,
        @Default("BASIC") Level level) {

    /** What members pay for. */
    public enum Level {
        BASIC,
        GOLD
    }

    @Derived(from = "club")
    @PartitionKey
    public String pk() {
        return "CLUB#" + club;
    }

    @Derived(from = "member")
    @SortKey
    public String getSk() {
        return "MEMBER#" + member;
    }

    @Derived
    static String levelKey(Level level) {
        return "LEVEL#" + level;
    }
}
