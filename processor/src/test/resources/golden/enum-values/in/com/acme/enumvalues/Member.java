package com.acme.enumvalues;

import io.dynawright.annotation.EnumDefault;
import io.dynawright.annotation.EnumValue;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

@Table("members")
public record Member(
        @PartitionKey String memberId,
        @SortKey Status status,
        Level level,
        Set<Status> former,
        EnumSet<Level> levels,
        EnumMap<Status, Integer> counts,
        Map<Level, String> notes) {

    public enum Status {
        @EnumValue("active")
        ACTIVE,
        @EnumValue("gone")
        GONE,
        @EnumDefault
        UNKNOWN
    }

    public enum Level {
        LOW,
        @EnumDefault
        @Deprecated
        NONE
    }
}
