package com.acme.derived;

import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.TextSortKey;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code shops}, within one {@code chain} and sorted by
 * {@code key}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class ShopQuery extends ConsistentQuery<Shop, ShopQuery, ShopQuery.Filter, ShopAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param chain the partition key
     */
    ShopQuery(String chain) {
        super(ShopSchema.INSTANCE, new Filter(), ShopAttributes.INSTANCE);
        partitionKey("chain", chain, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code key}, from {@link Shop#key()}: one condition narrows the query.
     *
     * @return the conditions it can have
     */
    public NumberSortKey<Integer, Options, Options> key() {
        return NumberSortKey.of("key", IntegerCodec.INSTANCE, this, new Options(this));
    }

    /**
     * The attributes that this query can filter on: all but its key.
     */
    public static final class Filter extends Filterable {
        /**
         * Made by the query alone.
         */
        private Filter() {
        }

        /**
         * Attribute {@code regionCity}, from {@link Shop#regionCity}.
         *
         * @return its path
         */
        public TextPath<String> regionCity() {
            return ShopAttributes.INSTANCE.regionCity();
        }

        /**
         * Attribute {@code chainSort}, from {@link Shop#chainSort}.
         *
         * @return its path
         */
        public TextPath<String> chainSort() {
            return ShopAttributes.INSTANCE.chainSort();
        }

        /**
         * Attribute {@code managerKey}, from {@link Shop#managerKey}.
         *
         * @return its path
         */
        public TextPath<String> managerKey() {
            return ShopAttributes.INSTANCE.managerKey();
        }
    }

    /**
     * Configures a query of table {@code shops} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Shop, ShopQuery, Filter, ShopAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(ShopQuery query) {
            super(query);
        }
    }

    /**
     * The attributes that are part of no key: every query can filter on them.
     */
    public abstract static class Filterable {
        /**
         * Extended by the classes of the queries alone.
         */
        private Filterable() {
        }

        /**
         * Attribute {@code region}, from {@link Shop#region()}.
         *
         * @return its path
         */
        public TextPath<String> region() {
            return ShopAttributes.INSTANCE.region();
        }

        /**
         * Attribute {@code town}, from {@link Shop#city()}.
         *
         * @return its path
         */
        public TextPath<String> city() {
            return ShopAttributes.INSTANCE.city();
        }

        /**
         * Attribute {@code manager}, from {@link Shop#manager()}.
         *
         * @return its path
         */
        public TextPath<String> manager() {
            return ShopAttributes.INSTANCE.manager();
        }

        /**
         * Attribute {@code deputy}, from {@link Shop#deputy()}.
         *
         * @return its path
         */
        public TextPath<String> deputy() {
            return ShopAttributes.INSTANCE.deputy();
        }

        /**
         * Attribute {@code phone}, from {@link Shop#phone()}.
         *
         * @return its path
         */
        public TextPath<String> phone() {
            return ShopAttributes.INSTANCE.phone();
        }

        /**
         * Attribute {@code at_street}, from {@link Shop.Place#street()}.
         *
         * @return its path
         */
        public TextPath<String> placeStreet() {
            return ShopAttributes.INSTANCE.placeStreet();
        }

        /**
         * Attribute {@code at_door}, from {@link Shop.Place#door()}.
         *
         * @return its path
         */
        public NumberPath<Integer> placeDoor() {
            return ShopAttributes.INSTANCE.placeDoor();
        }

        /**
         * Attribute {@code at_address}, from {@link Shop.Place#address}.
         *
         * @return its path
         */
        public TextPath<String> placeAddress() {
            return ShopAttributes.INSTANCE.placeAddress();
        }

        /**
         * Attribute {@code offers}, from {@link Shop#offers()}.
         *
         * @return its path
         */
        public ListPath<List<Shop.Offer>, Shop.Offer, Shop_OfferPath> offers() {
            return ShopAttributes.INSTANCE.offers();
        }

        /**
         * Attribute {@code staff}, from {@link Shop#staff}.
         *
         * @return its path
         */
        public NumberPath<Integer> staff() {
            return ShopAttributes.INSTANCE.staff();
        }

        /**
         * Attribute {@code type}, from {@link Shop#type}.
         *
         * @return its path
         */
        public TextPath<String> type() {
            return ShopAttributes.INSTANCE.type();
        }

        /**
         * Attribute {@code areaCode}, from {@link Shop#areaCode()}.
         *
         * @return its path
         */
        public TextPath<String> areaCode() {
            return ShopAttributes.INSTANCE.areaCode();
        }
    }

    /**
     * Configures a query of index {@code by-region}, within one {@code regionCity} and sorted
     * by {@code chainSort}.
     */
    public static final class ByRegion extends GlobalIndexQuery<Shop, ByRegion, ByRegion.Filter, ShopAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param regionCity the partition key
         */
        ByRegion(String regionCity) {
            super(ShopSchema.INSTANCE, "by-region", new Filter(), ShopAttributes.INSTANCE);
            partitionKey("regionCity", regionCity, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code chainSort}, from {@link Shop#chainSort}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<String, Options, Options> chainSort() {
            return TextSortKey.of("chainSort", StringCodec.INSTANCE, this, new Options(this));
        }

        /**
         * The attributes that this query can filter on: all but its key.
         */
        public static final class Filter extends Filterable {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code chain}, from {@link Shop#chain()}.
             *
             * @return its path
             */
            public TextPath<String> chain() {
                return ShopAttributes.INSTANCE.chain();
            }

            /**
             * Attribute {@code key}, from {@link Shop#key()}.
             *
             * @return its path
             */
            public NumberPath<Integer> key() {
                return ShopAttributes.INSTANCE.key();
            }

            /**
             * Attribute {@code managerKey}, from {@link Shop#managerKey}.
             *
             * @return its path
             */
            public TextPath<String> managerKey() {
                return ShopAttributes.INSTANCE.managerKey();
            }
        }

        /**
         * Configures a query of index {@code by-region} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Shop, ByRegion, Filter, ShopAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByRegion query) {
                super(query);
            }
        }
    }

    /**
     * Configures a query of index {@code by-manager}, within one {@code managerKey}.
     */
    public static final class ByManager extends GlobalIndexQuery<Shop, ByManager, ByManager.Filter, ShopAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param managerKey the partition key
         */
        ByManager(String managerKey) {
            super(ShopSchema.INSTANCE, "by-manager", new Filter(), ShopAttributes.INSTANCE);
            partitionKey("managerKey", managerKey, StringCodec.INSTANCE);
        }

        /**
         * The attributes that this query can filter on: all but its key.
         */
        public static final class Filter extends Filterable {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code chain}, from {@link Shop#chain()}.
             *
             * @return its path
             */
            public TextPath<String> chain() {
                return ShopAttributes.INSTANCE.chain();
            }

            /**
             * Attribute {@code key}, from {@link Shop#key()}.
             *
             * @return its path
             */
            public NumberPath<Integer> key() {
                return ShopAttributes.INSTANCE.key();
            }

            /**
             * Attribute {@code regionCity}, from {@link Shop#regionCity}.
             *
             * @return its path
             */
            public TextPath<String> regionCity() {
                return ShopAttributes.INSTANCE.regionCity();
            }

            /**
             * Attribute {@code chainSort}, from {@link Shop#chainSort}.
             *
             * @return its path
             */
            public TextPath<String> chainSort() {
                return ShopAttributes.INSTANCE.chainSort();
            }
        }
    }
}
