package com.acme.derived;

import io.dynawright.annotation.Attribute;
import io.dynawright.annotation.Derived;
import io.dynawright.annotation.Document;
import io.dynawright.annotation.Flatten;
import io.dynawright.annotation.Index;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.SortKey;
import io.dynawright.annotation.Table;
import java.util.List;
import java.util.Optional;

/** Derived by static methods: updates derive it anew. */
@Table("shops")
@Index(name = "by-region", partitionKey = "regionCity", sortKey = "chainSort")
@Index(name = "by-manager", partitionKey = "managerKey")
public record Shop(
        @PartitionKey String chain,
        @SortKey int key,
        String region,
        @Attribute(name = "town") Optional<String> city,
        String manager,
        String deputy,
        String phone,
        @Flatten(prefix = "at_") Place place,
        List<Offer> offers) {

    @Derived
    static String regionCity(String region, Optional<String> city) {
        return region + "#" + city.orElse("");
    }

    /** Derived from the key, too, which stays. */
    @Derived
    static String chainSort(String chain, int key) {
        return chain + "#" + key;
    }

    @Derived
    static String managerKey(String chain, String manager) {
        return chain + "#" + manager;
    }

    @Derived
    static int staff(String manager, String deputy) {
        return manager.equals(deputy) ? 1 : 2;
    }

    @Derived
    static String type() {
        return "shop";
    }

    @Derived(from = "phone")
    public String areaCode() {
        return phone.substring(0, 3);
    }

    public record Place(String street, int door) {

        @Derived
        static String address(int door, String street) {
            return door + " " + street;
        }
    }

    @Document
    public record Offer(String article, int price, int update) {

        @Derived
        static String label(String article, int update) {
            return article + "/" + update;
        }
    }
}
