package io.dynawright.samples.conformance.every;

import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** Every type of list. */
@Table("every-collection")
public record EveryCollection(
        @PartitionKey String id,
        Collection<String> collection,
        List<Instant> list,
        List<List<Leaf>> lists,
        List<Set<String>> sets,
        ArrayList<Integer> arrayList,
        LinkedList<Leaf> linkedList,
        Queue<String> queue,
        Deque<String> deque,
        ArrayDeque<Grade> arrayDeque) {}
