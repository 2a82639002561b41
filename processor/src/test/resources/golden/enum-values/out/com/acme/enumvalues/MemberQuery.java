package com.acme.enumvalues;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.MapPath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.SetPath;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.TextSortKey;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code members}, within one {@code memberId} and sorted by
 * {@code status}.
 */
@SuppressWarnings("deprecation")
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class MemberQuery extends ConsistentQuery<Member, MemberQuery, MemberQuery.Filter, MemberAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param memberId the partition key
     */
    MemberQuery(String memberId) {
        super(MemberSchema.INSTANCE, new Filter(), MemberAttributes.INSTANCE);
        partitionKey("memberId", memberId, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code status}, from {@link Member#status()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<Member.Status, Options, Options> status() {
        return TextSortKey.of("status", MemberSchema.STATUS, this, new Options(this));
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
         * Attribute {@code level}, from {@link Member#level()}.
         *
         * @return its path
         */
        public TextPath<Member.Level> level() {
            return MemberAttributes.INSTANCE.level();
        }

        /**
         * Attribute {@code former}, from {@link Member#former()}.
         *
         * @return its path
         */
        public SetPath<Set<Member.Status>, Member.Status> former() {
            return MemberAttributes.INSTANCE.former();
        }

        /**
         * Attribute {@code levels}, from {@link Member#levels()}.
         *
         * @return its path
         */
        public SetPath<EnumSet<Member.Level>, Member.Level> levels() {
            return MemberAttributes.INSTANCE.levels();
        }

        /**
         * Attribute {@code counts}, from {@link Member#counts()}.
         *
         * @return its path
         */
        public MapPath<EnumMap<Member.Status, Integer>, Member.Status, NumberPath<Integer>> counts() {
            return MemberAttributes.INSTANCE.counts();
        }

        /**
         * Attribute {@code notes}, from {@link Member#notes()}.
         *
         * @return its path
         */
        public MapPath<Map<Member.Level, String>, Member.Level, TextPath<String>> notes() {
            return MemberAttributes.INSTANCE.notes();
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
