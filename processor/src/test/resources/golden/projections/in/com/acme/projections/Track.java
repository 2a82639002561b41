package com.acme.projections;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Projection;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

/** Indexes that hold whole items, keys alone, and some attributes. */
@Table("tracks")
@Index(name = "by-genre", partitionKey = "genre", sortKey = "title")
@Index(name = "by-label", partitionKey = "label", projection = Projection.KEYS_ONLY)
@Index(
        name = "by-chart",
        partitionKey = {"genre", "label"},
        sortKey = {"rank", "title"},
        include = {"seconds", "author"})
@LocalIndex(name = "by-rank", sortKey = "rank", projection = Projection.INCLUDE, include = "lyrics")
@LocalIndex(name = "by-length", sortKey = "seconds", projection = Projection.KEYS_ONLY)
public record Track(
        @PartitionKey String artist,
        @SortKey String title,
        String genre,
        String label,
        int rank,
        int seconds,
        @Attribute(name = "by") String author,
        String lyrics) {}
