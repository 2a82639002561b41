package com.acme.games;

import io.dynawright.annotation.LocalIndex;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;

@Table("scores")
@LocalIndex(name = "by-points", sortKey = "points")
public record Score(@PartitionKey String player, @SortKey String game, int points, byte[] replay) {}
