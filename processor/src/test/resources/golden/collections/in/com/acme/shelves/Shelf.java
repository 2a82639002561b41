package com.acme.shelves;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.As;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

@Table("shelves")
@Index(name = "by-owner", partitionKey = "owner", sortKey = "position")
public record Shelf(
        @PartitionKey String shelfId,
        Collection<String> collection,
        List<Integer> list,
        ArrayList<String> arrayList,
        LinkedList<String> linkedList,
        Queue<String> queue,
        Deque<String> deque,
        ArrayDeque<String> arrayDeque,
        Set<String> texts,
        Set<Integer> numbers,
        Set<byte[]> binary,
        Set<Boolean> flags,
        Set<Book> books,
        HashSet<String> hashSet,
        LinkedHashSet<String> linkedHashSet,
        SortedSet<String> sortedSet,
        NavigableSet<String> navigableSet,
        TreeSet<String> treeSet,
        Map<String, Integer> map,
        Map<Long, List<Instant>> byNumber,
        HashMap<String, Book> hashMap,
        LinkedHashMap<String, String> linkedHashMap,
        SortedMap<String, String> sortedMap,
        NavigableMap<String, String> navigableMap,
        TreeMap<String, String> treeMap,
        ConcurrentMap<String, String> concurrentMap,
        ConcurrentHashMap<String, String> concurrentHashMap,
        Optional<String> owner,
        OptionalInt position,
        OptionalLong weight,
        OptionalDouble width,
        Optional<Book> first,
        Optional<List<String>> hints,
        String[] words,
        int[] counts,
        @Attribute(as = As.EPOCH_SECONDS) List<Instant> opened,
        @Attribute(as = As.EPOCH_MILLIS) Optional<Instant> closed,
        @Attribute(as = As.SET) Set<String> labels) {

    @Document
    public record Book(String title) {}
}
