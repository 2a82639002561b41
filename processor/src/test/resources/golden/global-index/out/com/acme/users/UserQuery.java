package com.acme.users;

import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.TextSortKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Configures queries of the indexes of table {@code users}; the table itself has no sort
 * key.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class UserQuery {
    /**
     * There is nothing to be made of it.
     */
    private UserQuery() {
    }

    /**
     * Configures a query of index {@code by-email}, within one {@code email}.
     */
    public static final class ByEmail extends GlobalIndexQuery<User, ByEmail, ByEmail.Filter, UserAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param email the partition key
         */
        ByEmail(String email) {
            super(UserSchema.INSTANCE, "by-email", new Filter(), UserAttributes.INSTANCE);
            partitionKey("email", email, StringCodec.INSTANCE);
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
             * Attribute {@code id}, from {@link User#id()}.
             *
             * @return its path
             */
            public TextPath<String> id() {
                return UserAttributes.INSTANCE.id();
            }

            /**
             * Attribute {@code country}, from {@link User#country()}.
             *
             * @return its path
             */
            public TextPath<String> country() {
                return UserAttributes.INSTANCE.country();
            }

            /**
             * Attribute {@code joined}, from {@link User#joined()}.
             *
             * @return its path
             */
            public TextPath<Instant> joined() {
                return UserAttributes.INSTANCE.joined();
            }
        }
    }

    /**
     * Configures a query of index {@code by-country}, within one {@code country} and sorted by
     * {@code joined}.
     */
    public static final class InCountry extends GlobalIndexQuery<User, InCountry, InCountry.Filter, UserAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param country the partition key
         */
        InCountry(String country) {
            super(UserSchema.INSTANCE, "by-country", new Filter(), UserAttributes.INSTANCE);
            partitionKey("country", country, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code joined}, from {@link User#joined()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<Instant, Options, Options> joined() {
            return TextSortKey.of("joined", InstantCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code id}, from {@link User#id()}.
             *
             * @return its path
             */
            public TextPath<String> id() {
                return UserAttributes.INSTANCE.id();
            }

            /**
             * Attribute {@code email}, from {@link User#email()}.
             *
             * @return its path
             */
            public TextPath<String> email() {
                return UserAttributes.INSTANCE.email();
            }
        }

        /**
         * Configures a query of index {@code by-country} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<User, InCountry, Filter, UserAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(InCountry query) {
                super(query);
            }
        }
    }
}
