package com.acme.zones;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.ListPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.TextSortKey;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code meetings}, within one {@code room} and sorted by
 * {@code slot}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MeetingQuery extends ConsistentQuery<Meeting, MeetingQuery, MeetingQuery.Filter, MeetingAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param room the partition key
     */
    MeetingQuery(String room) {
        super(MeetingSchema.INSTANCE, new Filter(), MeetingAttributes.INSTANCE);
        partitionKey("room", room, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code slot}, from {@link Meeting#slot()}: one condition narrows the query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> slot() {
        return TextSortKey.of("slot", StringCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code begins}, from {@link Meeting#begins()}.
         *
         * @return its path
         */
        public TextPath<LocalDateTime> begins() {
            return MeetingAttributes.INSTANCE.begins();
        }

        /**
         * Attribute {@code ends}, from {@link Meeting#ends()}.
         *
         * @return its path
         */
        public NumberPath<OffsetDateTime> ends() {
            return MeetingAttributes.INSTANCE.ends();
        }

        /**
         * Attribute {@code noted}, from {@link Meeting#noted()}.
         *
         * @return its path
         */
        public NumberPath<ZonedDateTime> noted() {
            return MeetingAttributes.INSTANCE.noted();
        }

        /**
         * Attribute {@code moved}, from {@link Meeting#moved()}.
         *
         * @return its path
         */
        public TextPath<LocalDateTime> moved() {
            return MeetingAttributes.INSTANCE.moved();
        }

        /**
         * Attribute {@code called}, from {@link Meeting#called()}.
         *
         * @return its path
         */
        public TextPath<OffsetDateTime> called() {
            return MeetingAttributes.INSTANCE.called();
        }

        /**
         * Attribute {@code answered}, from {@link Meeting#answered()}.
         *
         * @return its path
         */
        public TextPath<ZonedDateTime> answered() {
            return MeetingAttributes.INSTANCE.answered();
        }

        /**
         * Attribute {@code planned}, from {@link Meeting#planned()}.
         *
         * @return its path
         */
        public TextPath<LocalDateTime> planned() {
            return MeetingAttributes.INSTANCE.planned();
        }

        /**
         * Attribute {@code breaks}, from {@link Meeting#breaks()}.
         *
         * @return its path
         */
        public ListPath<List<OffsetDateTime>, OffsetDateTime, TextPath<OffsetDateTime>> breaks() {
            return MeetingAttributes.INSTANCE.breaks();
        }

        /**
         * Attribute {@code reminders}, from {@link Meeting#reminders()}.
         *
         * @return its path
         */
        public SetPath<Set<LocalDateTime>, LocalDateTime> reminders() {
            return MeetingAttributes.INSTANCE.reminders();
        }

        /**
         * Attribute {@code call}, from {@link Meeting#call()}.
         *
         * @return its path
         */
        public Meeting_CallPath call() {
            return MeetingAttributes.INSTANCE.call();
        }

        /**
         * Attribute {@code booked}, from {@link Meeting#booked()}.
         *
         * @return its path
         */
        public TextPath<LocalDateTime> booked() {
            return MeetingAttributes.INSTANCE.booked();
        }

        /**
         * Attribute {@code seen}, from {@link Meeting#seen()}.
         *
         * @return its path
         */
        public TextPath<LocalDateTime> seen() {
            return MeetingAttributes.INSTANCE.seen();
        }
    }

    /**
     * Configures a query of table {@code meetings} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Meeting, MeetingQuery, Filter, MeetingAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(MeetingQuery query) {
            super(query);
        }
    }
}
