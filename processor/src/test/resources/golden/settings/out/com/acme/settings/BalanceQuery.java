package com.acme.settings;

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
 * Configures queries of the indexes of table {@code balances}; the table itself has no
 * sort key.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BalanceQuery {
    /**
     * There is nothing to be made of it.
     */
    private BalanceQuery() {
    }

    /**
     * Configures a query of index {@code by-owner}, within one {@code owner}.
     */
    public static final class ByOwner extends GlobalIndexQuery<ByOwner.Item, ByOwner, ByOwner.Filter, ByOwner.Attributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param owner the partition key
         */
        ByOwner(String owner) {
            super(BalanceSchema.INSTANCE, "by-owner", new ItemView(), new Filter(), new Attributes());
            partitionKey("owner", owner, StringCodec.INSTANCE);
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
             * Attribute {@code account}, from {@link Balance#account()}.
             *
             * @return its path
             */
            public TextPath<String> account() {
                return BalanceAttributes.INSTANCE.account();
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
             * Attribute {@code account}, from {@link Balance#account()}.
             *
             * @return its path
             */
            public TextPath<String> account() {
                return BalanceAttributes.INSTANCE.account();
            }

            /**
             * Attribute {@code owner}, from {@link Balance#owner()}.
             *
             * @return its path
             */
            public TextPath<String> owner() {
                return BalanceAttributes.INSTANCE.owner();
            }
        }

        /**
         * What index {@code by-owner} holds of an item of {@link Balance}.
         */
        public static final class Item {
            /**
             * Attribute {@code account}.
             */
            private final String account;

            /**
             * Attribute {@code owner}.
             */
            private final String owner;

            /**
             * What was read.
             *
             * @param account {@code account}
             * @param owner {@code owner}
             */
            private Item(String account, String owner) {
                this.account = account;
                this.owner = owner;
            }

            /**
             * Attribute {@code account}, from {@link Balance#account()}.
             *
             * @return its value
             */
            public String account() {
                return account;
            }

            /**
             * Attribute {@code owner}, from {@link Balance#owner()}.
             *
             * @return its value
             */
            public String owner() {
                return owner;
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Item that
                        && Objects.equals(account, that.account)
                        && Objects.equals(owner, that.owner);
            }

            @Override
            public int hashCode() {
                return Objects.hash(account, owner);
            }

            @Override
            public String toString() {
                return "Item[account=" + account + ", owner=" + owner + "]";
            }
        }

        /**
         * Reads what the index holds of an item: all of that is fetched.
         */
        private static final class ItemView implements View<Balance, Item> {
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
                String account = null;
                String owner = null;
                for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
                    switch (name) {
                        case "account" -> account = StringCodec.INSTANCE.read(in);
                        case "owner" -> owner = StringCodec.INSTANCE.read(in);
                        default -> in.skip();
                    }
                }
                return new Item(in.required("account", account), in.required("owner", owner));
            }
        }
    }
}
