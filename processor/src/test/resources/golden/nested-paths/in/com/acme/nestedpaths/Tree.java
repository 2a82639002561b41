package com.acme.nestedpaths;

import com.acme.nestedpaths.parts.Measure;
import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Dynamic;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.Json;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What lies under attributes, at all depths. */
@Table("trees")
public record Tree(
        @PartitionKey String it,
        String size,
        String remove,
        Node root,
        Optional<Measure> height,
        List<Node> roots,
        Map<String, List<Node>> named,
        List<List<String>> grid,
        Map<DayOfWeek, Set<Integer>> hours,
        List<Optional<String>> notes,
        Set<DayOfWeek> days,
        Set<Measure> measures,
        Measure[] array,
        int[] counts,
        byte[] bytes,
        OptionalInt age,
        boolean alive,
        @Json Map<String, String> json,
        @Dynamic Object anything,
        @Dynamic Map<String, Object> things) {

    /** Contains itself, and attributes that are called like verbs. */
    @Document
    public record Node(
            boolean exists,
            boolean notExists,
            @Attribute(name = "s") int size,
            String remove,
            String it,
            List<Node> children,
            Map<String, Node> named,
            @Flatten Measure weight) {}
}
