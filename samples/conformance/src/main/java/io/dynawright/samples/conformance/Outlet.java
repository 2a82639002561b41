package io.dynawright.samples.conformance;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.util.List;
import java.util.Optional;

/** What is derived from attributes, from attributes and the key, from the key alone, and from nothing. */
@Table("outlets")
@Index(name = "by-region", partitionKey = "regionCity", sortKey = "chainSort")
@Index(
        name = "by-manager",
        partitionKey = {"kind", "manager"})
public record Outlet(
        @PartitionKey String chain,
        @SortKey int number,
        String region,
        @Attribute(name = "town") Optional<String> city,
        int floor,
        String manager,
        List<Offer> offers) {

    /** Without a region there is none, and the outlet is not in the index. */
    @Derived
    static String regionCity(String region, Optional<String> city) {
        return region == null ? null : region + "#" + city.orElse("");
    }

    @Derived
    static String chainSort(String chain, int number) {
        return "%s#%05d".formatted(chain, number);
    }

    @Derived
    static String address(String chain, Optional<String> city, int floor) {
        return chain + ", floor " + floor + city.map(name -> ", " + name).orElse("");
    }

    @Derived
    static String kind() {
        return "outlet";
    }

    /** A document with attributes that are derived, one of them called like a method of all updates of documents. */
    @Document
    public record Offer(String article, int price, int pieces) {

        @Derived
        static int total(int price, int pieces) {
            return price * pieces;
        }

        @Derived
        static String under(String article) {
            return article;
        }
    }
}
