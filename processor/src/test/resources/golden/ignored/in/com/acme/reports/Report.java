package com.acme.reports;

import io.dynawright.annotation.Ignore;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;

@Table("reports")
public record Report(
        @PartitionKey String id,
        @Ignore List<String> lines,
        String title,
        @Ignore byte state,
        @Ignore boolean open,
        @Ignore char sign) {

    public Report(String id, Thread writer, String title, long state, boolean open, int sign) {
        this(id, List.of(), title, (byte) 0, open, 'x');
    }
}
