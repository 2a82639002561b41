package shop;

import io.dynawright.annotation.EnumValue;
import io.dynawright.annotation.FormerName;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;

@Table("orders")
public record Order(@PartitionKey String id, Status status, Size size, Kind kind, Colour colour) {

    public enum Status {
        OPEN,
        @FormerName("OPEN")
        CLOSED
    }

    public enum Size {
        @EnumValue("s")
        @FormerName("s")
        SMALL
    }

    public enum Kind {
        @FormerName("OLD")
        FIRST,
        @FormerName("OLD")
        SECOND
    }

    public enum Colour {
        @FormerName({})
        RED
    }
}
