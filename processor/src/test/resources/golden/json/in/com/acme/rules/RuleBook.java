package com.acme.rules;

import io.dynawright.annotation.Json;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.List;
import java.util.Map;

@Table("rules")
public record RuleBook(
        @PartitionKey String bookId,
        @Json Rule main,
        @Json Map<String, List<Rule>> rules,
        @Json List<? extends Rule> others,
        @Json Object anything,
        @Json Rule[] array,
        @Json List<String>[] lists,
        @Json int[] counts,
        @Json int count) {

    public record Rule(String when, String then) {}
}
