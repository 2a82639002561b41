package com.acme.lifecycle;

import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.TextSortKey;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code tickets}, within one {@code queue} and sorted by
 * {@code ticketId}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class TicketQuery extends ConsistentQuery<Ticket, TicketQuery, TicketQuery.Filter, TicketAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param queue the partition key
     */
    TicketQuery(String queue) {
        super(TicketSchema.INSTANCE, new Filter(), TicketAttributes.INSTANCE);
        partitionKey("queue", queue, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code ticketId}, from {@link Ticket#getTicketId()}: one condition narrows
     * the query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<UUID, Options, Options> ticketId() {
        return TextSortKey.of("ticketId", UuidCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code token}, from {@link Ticket#getToken()}.
         *
         * @return its path
         */
        public TextPath<String> token() {
            return TicketAttributes.INSTANCE.token();
        }

        /**
         * Attribute {@code revision}, from {@link Ticket#getRevision()}.
         *
         * @return its path
         */
        public NumberPath<Integer> revision() {
            return TicketAttributes.INSTANCE.revision();
        }

        /**
         * Attribute {@code created}, from {@link Ticket#getCreated()}.
         *
         * @return its path
         */
        public NumberPath<Date> created() {
            return TicketAttributes.INSTANCE.created();
        }

        /**
         * Attribute {@code updated}, from {@link Ticket#getUpdated()}.
         *
         * @return its path
         */
        public TextPath<OffsetDateTime> updated() {
            return TicketAttributes.INSTANCE.updated();
        }

        /**
         * Attribute {@code expires}, from {@link Ticket#getExpires()}.
         *
         * @return its path
         */
        public NumberPath<Long> expires() {
            return TicketAttributes.INSTANCE.expires();
        }
    }

    /**
     * Configures a query of table {@code tickets} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Ticket, TicketQuery, Filter, TicketAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(TicketQuery query) {
            super(query);
        }
    }
}
