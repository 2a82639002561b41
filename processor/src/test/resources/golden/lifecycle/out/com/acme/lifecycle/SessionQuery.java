package com.acme.lifecycle;

import io.dynawright.codec.InstantCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.TextSortKey;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Configures queries of the indexes of table {@code sessions}; the table itself has no
 * sort key.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SessionQuery {
    /**
     * There is nothing to be made of it.
     */
    private SessionQuery() {
    }

    /**
     * Configures a query of index {@code by-state}, within one {@code state} and sorted by
     * {@code updated_at}.
     */
    public static final class ByState extends GlobalIndexQuery<Session, ByState, ByState.Filter, SessionAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param state the partition key
         */
        ByState(Session.State state) {
            super(SessionSchema.INSTANCE, "by-state", new Filter(), SessionAttributes.INSTANCE);
            partitionKey("state", state, SessionSchema.STATE);
        }

        /**
         * The sort key {@code updated_at}, from {@link Session#updatedAt()}: one condition narrows
         * the query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<Instant, Options, Options> updatedAt() {
            return TextSortKey.of("updated_at", InstantCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code sessionId}, from {@link Session#sessionId()}.
             *
             * @return its path
             */
            public TextPath<String> sessionId() {
                return SessionAttributes.INSTANCE.sessionId();
            }

            /**
             * Attribute {@code userId}, from {@link Session#userId()}.
             *
             * @return its path
             */
            public TextPath<String> userId() {
                return SessionAttributes.INSTANCE.userId();
            }

            /**
             * Attribute {@code device}, from {@link Session#device()}.
             *
             * @return its path
             */
            public TextPath<String> device() {
                return SessionAttributes.INSTANCE.device();
            }

            /**
             * Attribute {@code seenAt}, from {@link Session#seenAt()}.
             *
             * @return its path
             */
            public TextPath<Instant> seenAt() {
                return SessionAttributes.INSTANCE.seenAt();
            }

            /**
             * Attribute {@code seats}, from {@link Session#seats()}.
             *
             * @return its path
             */
            public NumberPath<Integer> seats() {
                return SessionAttributes.INSTANCE.seats();
            }

            /**
             * Attribute {@code version}, from {@link Session#version()}.
             *
             * @return its path
             */
            public NumberPath<Long> version() {
                return SessionAttributes.INSTANCE.version();
            }

            /**
             * Attribute {@code createdAt}, from {@link Session#createdAt()}.
             *
             * @return its path
             */
            public TextPath<Instant> createdAt() {
                return SessionAttributes.INSTANCE.createdAt();
            }

            /**
             * Attribute {@code expiresAt}, from {@link Session#expiresAt()}.
             *
             * @return its path
             */
            public NumberPath<Instant> expiresAt() {
                return SessionAttributes.INSTANCE.expiresAt();
            }
        }

        /**
         * Configures a query of index {@code by-state} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Session, ByState, Filter, SessionAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByState query) {
                super(query);
            }
        }
    }
}
