package com.acme.facts;

import io.dynawright.annotation.Dynamic;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Table("facts")
public record Fact(
        @PartitionKey String factId,
        @Dynamic Object value,
        @Dynamic Map<String, Object> details,
        @Dynamic List<Map<String, Object>> history,
        @Dynamic Set<Object> marks,
        @Dynamic Optional<Object> last,
        @Dynamic Object[] array) {}
