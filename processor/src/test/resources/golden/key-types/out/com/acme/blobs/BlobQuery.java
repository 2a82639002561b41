package com.acme.blobs;

import io.dynawright.codec.ByteArrayCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.expression.NumberPath;
import io.dynawright.operation.BinarySortKey;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.NumberSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code blobs}, within one {@code hash} and sorted by
 * {@code weight}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class BlobQuery extends ConsistentQuery<Blob, BlobQuery, BlobQuery.Filter, BlobAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param hash the partition key
     */
    BlobQuery(byte[] hash) {
        super(BlobSchema.INSTANCE, new Filter(), BlobAttributes.INSTANCE);
        partitionKey("hash", hash, ByteArrayCodec.INSTANCE);
    }

    /**
     * The sort key {@code weight}, from {@link Blob#weight()}: one condition narrows the
     * query.
     *
     * @return the conditions it can have
     */
    public NumberSortKey<Double, Options, Options> weight() {
        return NumberSortKey.of("weight", DoubleCodec.INSTANCE, this, new Options(this));
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
         * Attribute {@code kind}, from {@link Blob#kind()}.
         *
         * @return its path
         */
        public NumberPath<Integer> kind() {
            return BlobAttributes.INSTANCE.kind();
        }
    }

    /**
     * Configures a query of table {@code blobs} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Blob, BlobQuery, Filter, BlobAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(BlobQuery query) {
            super(query);
        }
    }

    /**
     * Configures a query of index {@code by-kind}, within one {@code kind} and sorted by
     * {@code hash}.
     */
    public static final class ByKind extends GlobalIndexQuery<Blob, ByKind, ByKind.Filter, BlobAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param kind the partition key
         */
        ByKind(int kind) {
            super(BlobSchema.INSTANCE, "by-kind", new Filter(), BlobAttributes.INSTANCE);
            partitionKey("kind", kind, IntegerCodec.INSTANCE);
        }

        /**
         * The sort key {@code hash}, from {@link Blob#hash()}: one condition narrows the query.
         *
         * @return the conditions it can have
         */
        public BinarySortKey<byte[], Options, Options> hash() {
            return BinarySortKey.of("hash", ByteArrayCodec.INSTANCE, this, new Options(this));
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
             * Attribute {@code weight}, from {@link Blob#weight()}.
             *
             * @return its path
             */
            public NumberPath<Double> weight() {
                return BlobAttributes.INSTANCE.weight();
            }
        }

        /**
         * Configures a query of index {@code by-kind} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Blob, ByKind, Filter, BlobAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(ByKind query) {
                super(query);
            }
        }
    }
}
