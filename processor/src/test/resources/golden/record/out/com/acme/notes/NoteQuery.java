package com.acme.notes;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.TextSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code notes}, within one {@code owner} and sorted by
 * {@code id}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class NoteQuery extends ConsistentQuery<Note, NoteQuery, NoteQuery.Filter, NoteAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param owner the partition key
     */
    NoteQuery(String owner) {
        super(NoteSchema.INSTANCE, new Filter(), NoteAttributes.INSTANCE);
        partitionKey("owner", owner, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code id}, from {@link Note#id()}: one condition narrows the query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> id() {
        return TextSortKey.of("id", StringCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code text}, from {@link Note#text()}.
         *
         * @return its path
         */
        public TextPath<String> text() {
            return NoteAttributes.INSTANCE.text();
        }
    }

    /**
     * Configures a query of table {@code notes} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Note, NoteQuery, Filter, NoteAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(NoteQuery query) {
            super(query);
        }
    }
}
