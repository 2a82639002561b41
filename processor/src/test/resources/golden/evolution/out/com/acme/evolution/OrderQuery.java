package com.acme.evolution;

import io.dynawright.codec.ItemReader;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.Path;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.View;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Configures queries of the indexes of table {@code orders}; the table itself has no sort
 * key.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class OrderQuery {
    /**
     * There is nothing to be made of it.
     */
    private OrderQuery() {
    }

    /**
     * Configures a query of index {@code by-status}, within one {@code status}.
     */
    public static final class ByStatus extends GlobalIndexQuery<ByStatus.Item, ByStatus, ByStatus.Filter, ByStatus.Attributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param status the partition key
         */
        ByStatus(String status) {
            super(OrderSchema.INSTANCE, "by-status", new ItemView(), new Filter(), new Attributes());
            partitionKey("status", status, StringCodec.INSTANCE);
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
             * Attribute {@code orderId}, from {@link Order#orderId()}.
             *
             * @return its path
             */
            public TextPath<String> orderId() {
                return OrderAttributes.INSTANCE.orderId();
            }

            /**
             * Attribute {@code firstName}, from {@link Order#firstName()}.
             *
             * @return its path
             */
            public TextPath<String> firstName() {
                return OrderAttributes.INSTANCE.firstName();
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
             * Attribute {@code orderId}, from {@link Order#orderId()}.
             *
             * @return its path
             */
            public TextPath<String> orderId() {
                return OrderAttributes.INSTANCE.orderId();
            }

            /**
             * Attribute {@code status}, from {@link Order#status()}.
             *
             * @return its path
             */
            public TextPath<String> status() {
                return OrderAttributes.INSTANCE.status();
            }

            /**
             * Attribute {@code firstName}, from {@link Order#firstName()}.
             *
             * @return its path
             */
            public TextPath<String> firstName() {
                return OrderAttributes.INSTANCE.firstName();
            }
        }

        /**
         * What index {@code by-status} holds of an item of {@link Order}.
         */
        public static final class Item {
            /**
             * Attribute {@code orderId}.
             */
            private final String orderId;

            /**
             * Attribute {@code status}.
             */
            private final String status;

            /**
             * Attribute {@code firstName}.
             */
            private final String firstName;

            /**
             * What was read.
             *
             * @param orderId {@code orderId}
             * @param status {@code status}
             * @param firstName {@code firstName}
             */
            private Item(String orderId, String status, String firstName) {
                this.orderId = orderId;
                this.status = status;
                this.firstName = firstName;
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
             * Attribute {@code firstName}, from {@link Order#firstName()}.
             *
             * @return its value; null if the item does not have it
             */
            public String firstName() {
                return firstName;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Item that
                        && Objects.equals(orderId, that.orderId)
                        && Objects.equals(status, that.status)
                        && Objects.equals(firstName, that.firstName);
            }

            @Override
            public int hashCode() {
                return Objects.hash(orderId, status, firstName);
            }

            @Override
            public String toString() {
                return "Item[orderId=" + orderId + ", status=" + status + ", firstName=" + firstName
                        + "]";
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
                String orderId = null;
                String status = null;
                String firstName = null;
                for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                    switch (name) {
                        case "orderId" -> orderId = StringCodec.INSTANCE.read(in);
                        case "status" -> status = StringCodec.INSTANCE.read(in);
                        case "firstName" -> firstName = StringCodec.INSTANCE.read(in);
                        default -> in.skip();
                    }
                }
                return new Item(in.required("orderId", orderId), in.required("status", status),
                        firstName);
            }
        }
    }
}
