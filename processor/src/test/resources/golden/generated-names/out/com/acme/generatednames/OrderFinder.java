package com.acme.generatednames;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.TextSortKey;
import io.dynawright.operation.View;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code orders}, within one {@code customerId} and sorted by
 * {@code orderId}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderFinder extends ConsistentQuery<Order, OrderFinder, OrderFinder.Filter, OrderColumns> {
    /**
     * A query of all items with this partition key.
     *
     * @param customerId the partition key
     */
    OrderFinder(String customerId) {
        super(OrderTable.INSTANCE, new Filter(), OrderColumns.INSTANCE);
        partitionKey("customerId", customerId, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code orderId}, from {@link Order#orderId()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> orderId() {
        return TextSortKey.of("orderId", StringCodec.INSTANCE, this, new Options(this));
    }

    /**
     * The attributes that this query can filter on: all but its key.
     */
    public static final class Filter {
        /**
         * Made by the query alone.
         */
        private Filter() {
        }

        /**
         * Attribute {@code status}, from {@link Order#status()}.
         *
         * @return its path
         */
        public TextPath<String> status() {
            return OrderColumns.INSTANCE.status();
        }

        /**
         * Attribute {@code total}, from {@link Order#total()}.
         *
         * @return its path
         */
        public NumberPath<Long> total() {
            return OrderColumns.INSTANCE.total();
        }

        /**
         * Attribute {@code tags}, from {@link Order#tags()}.
         *
         * @return its path
         */
        public ListPath<List<String>, String, TextPath<String>> tags() {
            return OrderColumns.INSTANCE.tags();
        }

        /**
         * Attribute {@code version}, from {@link Order#version()}.
         *
         * @return its path
         */
        public NumberPath<Long> version() {
            return OrderColumns.INSTANCE.version();
        }
    }

    /**
     * Configures a query of table {@code orders} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Order, OrderFinder, Filter, OrderColumns, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(OrderFinder query) {
            super(query);
        }
    }

    /**
     * Configures a query of index {@code by-status}, within one {@code status} and sorted by
     * {@code total}.
     */
    public static final class ByStatus extends GlobalIndexQuery<ByStatus.Item, ByStatus, ByStatus.Filter, ByStatus.Attributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param status the partition key
         */
        ByStatus(String status) {
            super(OrderTable.INSTANCE, "by-status", new ItemView(), new Filter(), new Attributes());
            partitionKey("status", status, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code total}, from {@link Order#total()}: one condition narrows the query.
         *
         * @return the conditions it can have
         */
        public NumberSortKey<Long, Options, Options> total() {
            return NumberSortKey.of("total", LongCodec.INSTANCE, this, new Options(this));
        }

        /**
         * The attributes that this query can filter on: all that the index holds but its key.
         */
        public static final class Filter {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code customerId}, from {@link Order#customerId()}.
             *
             * @return its path
             */
            public TextPath<String> customerId() {
                return OrderColumns.INSTANCE.customerId();
            }

            /**
             * Attribute {@code orderId}, from {@link Order#orderId()}.
             *
             * @return its path
             */
            public TextPath<String> orderId() {
                return OrderColumns.INSTANCE.orderId();
            }
        }

        /**
         * The attributes that this query can select: all that the index holds.
         */
        public static final class Attributes {
            /**
             * Made by the query alone.
             */
            private Attributes() {
            }

            /**
             * Attribute {@code customerId}, from {@link Order#customerId()}.
             *
             * @return its path
             */
            public TextPath<String> customerId() {
                return OrderColumns.INSTANCE.customerId();
            }

            /**
             * Attribute {@code orderId}, from {@link Order#orderId()}.
             *
             * @return its path
             */
            public TextPath<String> orderId() {
                return OrderColumns.INSTANCE.orderId();
            }

            /**
             * Attribute {@code status}, from {@link Order#status()}.
             *
             * @return its path
             */
            public TextPath<String> status() {
                return OrderColumns.INSTANCE.status();
            }

            /**
             * Attribute {@code total}, from {@link Order#total()}.
             *
             * @return its path
             */
            public NumberPath<Long> total() {
                return OrderColumns.INSTANCE.total();
            }
        }

        /**
         * What index {@code by-status} holds of an item of {@link Order}.
         */
        public static final class Item {
            /**
             * Attribute {@code customerId}.
             */
            private final String customerId;

            /**
             * Attribute {@code orderId}.
             */
            private final String orderId;

            /**
             * Attribute {@code status}.
             */
            private final String status;

            /**
             * Attribute {@code total}.
             */
            private final long total;

            /**
             * What was read.
             *
             * @param customerId {@code customerId}
             * @param orderId {@code orderId}
             * @param status {@code status}
             * @param total {@code total}
             */
            private Item(String customerId, String orderId, String status, long total) {
                this.customerId = customerId;
                this.orderId = orderId;
                this.status = status;
                this.total = total;
            }

            /**
             * Attribute {@code customerId}, from {@link Order#customerId()}.
             *
             * @return its value
             */
            public String customerId() {
                return customerId;
            }

            /**
             * Attribute {@code orderId}, from {@link Order#orderId()}.
             *
             * @return its value
             */
            public String orderId() {
                return orderId;
            }

            /**
             * Attribute {@code status}, from {@link Order#status()}.
             *
             * @return its value
             */
            public String status() {
                return status;
            }

            /**
             * Attribute {@code total}, from {@link Order#total()}.
             *
             * @return its value
             */
            public long total() {
                return total;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Item that
                        && Objects.equals(customerId, that.customerId)
                        && Objects.equals(orderId, that.orderId)
                        && Objects.equals(status, that.status)
                        && total == that.total;
            }

            @Override
            public int hashCode() {
                return Objects.hash(customerId, orderId, status, total);
            }

            @Override
            public String toString() {
                return "Item[customerId=" + customerId + ", orderId=" + orderId
                        + ", status=" + status + ", total=" + total + "]";
            }
        }

        /**
         * Reads what the index holds of an item: all of that is fetched.
         */
        private static final class ItemView implements View<Order, Item> {
            /**
             * Made by the query alone.
             */
            private ItemView() {
            }

            @Override
            public Class<Item> type() {
                return Item.class;
            }

            @Override
            public List<Path> paths() {
                return List.of();
            }

            @Override
            public Item read(ItemReader in) {
                String customerId = null;
                String orderId = null;
                String status = null;
                Long total = null;
                for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                    switch (name) {
                        case "customerId" -> customerId = StringCodec.INSTANCE.read(in);
                        case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                        case "status" -> status = StringCodec.INSTANCE.read(in);
                        case "total" -> total = LongCodec.INSTANCE.readPrimitive(in);
                        default -> in.skip();
                    }
                }
                return new Item(in.required("customerId", customerId),
                        in.required("orderId", orderId), in.required("status", status),
                        (long) in.required("total", total));
            }
        }

        /**
         * Configures a query of index {@code by-status} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Item, ByStatus, Filter, Attributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByStatus query) {
                super(query);
            }
        }
    }
}
