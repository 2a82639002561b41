package com.acme.members;

import io.dynawright.codec.StringCodec;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.TextSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code members}, within one {@code pk} and sorted by
 * {@code fullName}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MemberQuery extends ConsistentQuery<Member, MemberQuery, MemberQuery.Filter, MemberAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param id the partition key
     */
    MemberQuery(String id) {
        super(MemberSchema.INSTANCE, new Filter(), MemberAttributes.INSTANCE);
        partitionKey("pk", id, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code fullName}, from {@link Member#getName()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> name() {
        return TextSortKey.of("fullName", StringCodec.INSTANCE, this, new Options(this));
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
    }

    /**
     * Configures a query of table {@code members} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Member, MemberQuery, Filter, MemberAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(MemberQuery query) {
            super(query);
        }
    }
}
