package com.acme.clashes;

import io.dynawright.codec.StringCodec;
import io.dynawright.expression.TextPath;
import io.dynawright.operation.ConsistentQuery;
import io.dynawright.operation.ConsistentStage;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.TextSortKey;
import javax.annotation.processing.Generated;

/**
 * Configures a query of table {@code clashes}, within one {@code options} and sorted by
 * {@code changes}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DynawrightQuery extends ConsistentQuery<Dynawright, DynawrightQuery, DynawrightQuery.Filter, DynawrightAttributes> {
    /**
     * A query of all items with this partition key.
     *
     * @param options the partition key
     */
    DynawrightQuery(String options) {
        super(DynawrightSchema.INSTANCE, new Filter(), DynawrightAttributes.INSTANCE);
        partitionKey("options", options, StringCodec.INSTANCE);
    }

    /**
     * The sort key {@code changes}, from {@link Dynawright#changes()}: one condition narrows
     * the query.
     *
     * @return the conditions it can have
     */
    public TextSortKey<String, Options, Options> changes() {
        return TextSortKey.of("changes", StringCodec.INSTANCE, this, new Options(this));
    }

    /**
     * The attributes that this query can filter on: all but its key.
     */
    public static final class Filter extends Filterable {
        /**
         * Made by the query alone.
         */
        private Filter() {
        }

        /**
         * Attribute {@code dynawright}, from {@link Dynawright#dynawright()}.
         *
         * @return its path
         */
        public TextPath<String> dynawright() {
            return DynawrightAttributes.INSTANCE.dynawright();
        }

        /**
         * Attribute {@code filter}, from {@link Dynawright#filter()}.
         *
         * @return its path
         */
        public TextPath<String> filter() {
            return DynawrightAttributes.INSTANCE.filter();
        }

        /**
         * Attribute {@code name}, from {@link Dynawright#name()}.
         *
         * @return its path
         */
        public TextPath<String> name() {
            return DynawrightAttributes.INSTANCE.name();
        }

        /**
         * Attribute {@code other}, from {@link Dynawright#other()}.
         *
         * @return its path
         */
        public TextPath<String> other() {
            return DynawrightAttributes.INSTANCE.other();
        }

        /**
         * Attribute {@code that}, from {@link Dynawright#that()}.
         *
         * @return its path
         */
        public TextPath<String> that() {
            return DynawrightAttributes.INSTANCE.that();
        }

        /**
         * Attribute {@code ascending}, from {@link Dynawright#ascending()}.
         *
         * @return its path
         */
        public TextPath<String> ascending() {
            return DynawrightAttributes.INSTANCE.ascending();
        }

        /**
         * Attribute {@code descending}, from {@link Dynawright#descending()}.
         *
         * @return its path
         */
        public TextPath<String> descending() {
            return DynawrightAttributes.INSTANCE.descending();
        }

        /**
         * Attribute {@code StringCodec}, from {@link Dynawright#StringCodec()}.
         *
         * @return its path
         */
        public TextPath<String> StringCodec() {
            return DynawrightAttributes.INSTANCE.StringCodec();
        }
    }

    /**
     * Configures a query of table {@code clashes} further, once its sort key is narrowed.
     */
    public static final class Options extends ConsistentStage<Dynawright, DynawrightQuery, Filter, DynawrightAttributes, Options> {
        /**
         * The same query, continued.
         *
         * @param query what it was told so far
         */
        private Options(DynawrightQuery query) {
            super(query);
        }
    }

    /**
     * The attributes that are part of no key: every query can filter on them.
     */
    public abstract static class Filterable {
        /**
         * Extended by the classes of the queries alone.
         */
        private Filterable() {
        }

        /**
         * Attribute {@code key}, from {@link Dynawright#key()}.
         *
         * @return its path
         */
        public TextPath<String> key() {
            return DynawrightAttributes.INSTANCE.key();
        }

        /**
         * Attribute {@code item}, from {@link Dynawright#item()}.
         *
         * @return its path
         */
        public TextPath<String> item() {
            return DynawrightAttributes.INSTANCE.item();
        }

        /**
         * Attribute {@code limit}, from {@link Dynawright#limit()}.
         *
         * @return its path
         */
        public TextPath<String> limit() {
            return DynawrightAttributes.INSTANCE.limit();
        }

        /**
         * Attribute {@code update}, from {@link Dynawright#update()}.
         *
         * @return its path
         */
        public TextPath<String> update() {
            return DynawrightAttributes.INSTANCE.update();
        }

        /**
         * Attribute {@code attribute}, from {@link Dynawright#attribute()}.
         *
         * @return its path
         */
        public TextPath<String> attribute() {
            return DynawrightAttributes.INSTANCE.attribute();
        }

        /**
         * Attribute {@code in}, from {@link Dynawright#in()}.
         *
         * @return its path
         */
        public TextPath<String> in() {
            return DynawrightAttributes.INSTANCE.in();
        }

        /**
         * Attribute {@code out}, from {@link Dynawright#out()}.
         *
         * @return its path
         */
        public TextPath<String> out() {
            return DynawrightAttributes.INSTANCE.out();
        }

        /**
         * Attribute {@code consistent}, from {@link Dynawright#consistent()}.
         *
         * @return its path
         */
        public TextPath<String> consistent() {
            return DynawrightAttributes.INSTANCE.consistent();
        }

        /**
         * Attribute {@code onlyIf}, from {@link Dynawright#onlyIf()}.
         *
         * @return its path
         */
        public TextPath<String> onlyIf() {
            return DynawrightAttributes.INSTANCE.onlyIf();
        }

        /**
         * Attribute {@code schema}, from {@link Dynawright#schema()}.
         *
         * @return its path
         */
        public TextPath<String> schema() {
            return DynawrightAttributes.INSTANCE.schema();
        }

        /**
         * Attribute {@code condition}, from {@link Dynawright#condition()}.
         *
         * @return its path
         */
        public TextPath<String> condition() {
            return DynawrightAttributes.INSTANCE.condition();
        }

        /**
         * Attribute {@code actions}, from {@link Dynawright#actions()}.
         *
         * @return its path
         */
        public TextPath<String> actions() {
            return DynawrightAttributes.INSTANCE.actions();
        }

        /**
         * Attribute {@code state}, from {@link Dynawright#state()}.
         *
         * @return its path
         */
        public TextPath<String> state() {
            return DynawrightAttributes.INSTANCE.state();
        }

        /**
         * Attribute {@code self}, from {@link Dynawright#self()}.
         *
         * @return its path
         */
        public TextPath<String> self() {
            return DynawrightAttributes.INSTANCE.self();
        }

        /**
         * Attribute {@code equals}, from {@link Dynawright#equals()}.
         *
         * @return its path
         */
        public TextPath<String> equals() {
            return DynawrightAttributes.INSTANCE.equals();
        }

        /**
         * Attribute {@code yield}, from {@link Dynawright#yield()}.
         *
         * @return its path
         */
        public TextPath<String> yield() {
            return DynawrightAttributes.INSTANCE.yield();
        }

        /**
         * Attribute {@code record}, from {@link Dynawright#record()}.
         *
         * @return its path
         */
        public TextPath<String> record() {
            return DynawrightAttributes.INSTANCE.record();
        }

        /**
         * Attribute {@code var}, from {@link Dynawright#var()}.
         *
         * @return its path
         */
        public TextPath<String> var() {
            return DynawrightAttributes.INSTANCE.var();
        }

        /**
         * Attribute {@code OPTIONS}, from {@link Dynawright#OPTIONS()}.
         *
         * @return its path
         */
        public TextPath<Dynawright.Options> OPTIONS() {
            return DynawrightAttributes.INSTANCE.OPTIONS();
        }
    }

    /**
     * Configures a query of index {@code find}, within one {@code dynawright}.
     */
    public static final class Find_ extends GlobalIndexQuery<Dynawright, Find_, Find_.Filter, DynawrightAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param dynawright the partition key
         */
        Find_(String dynawright) {
            super(DynawrightSchema.INSTANCE, "find", new Filter(), DynawrightAttributes.INSTANCE);
            partitionKey("dynawright", dynawright, StringCodec.INSTANCE);
        }

        /**
         * The attributes that this query can filter on: all but its key.
         */
        public static final class Filter extends Filterable {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code options}, from {@link Dynawright#options()}.
             *
             * @return its path
             */
            public TextPath<String> options() {
                return DynawrightAttributes.INSTANCE.options();
            }

            /**
             * Attribute {@code changes}, from {@link Dynawright#changes()}.
             *
             * @return its path
             */
            public TextPath<String> changes() {
                return DynawrightAttributes.INSTANCE.changes();
            }

            /**
             * Attribute {@code filter}, from {@link Dynawright#filter()}.
             *
             * @return its path
             */
            public TextPath<String> filter() {
                return DynawrightAttributes.INSTANCE.filter();
            }

            /**
             * Attribute {@code name}, from {@link Dynawright#name()}.
             *
             * @return its path
             */
            public TextPath<String> name() {
                return DynawrightAttributes.INSTANCE.name();
            }

            /**
             * Attribute {@code other}, from {@link Dynawright#other()}.
             *
             * @return its path
             */
            public TextPath<String> other() {
                return DynawrightAttributes.INSTANCE.other();
            }

            /**
             * Attribute {@code that}, from {@link Dynawright#that()}.
             *
             * @return its path
             */
            public TextPath<String> that() {
                return DynawrightAttributes.INSTANCE.that();
            }

            /**
             * Attribute {@code ascending}, from {@link Dynawright#ascending()}.
             *
             * @return its path
             */
            public TextPath<String> ascending() {
                return DynawrightAttributes.INSTANCE.ascending();
            }

            /**
             * Attribute {@code descending}, from {@link Dynawright#descending()}.
             *
             * @return its path
             */
            public TextPath<String> descending() {
                return DynawrightAttributes.INSTANCE.descending();
            }

            /**
             * Attribute {@code StringCodec}, from {@link Dynawright#StringCodec()}.
             *
             * @return its path
             */
            public TextPath<String> StringCodec() {
                return DynawrightAttributes.INSTANCE.StringCodec();
            }
        }
    }

    /**
     * Configures a query of index {@code filter}, within one {@code other} and sorted by
     * {@code descending}.
     */
    public static final class Filter_ extends GlobalIndexQuery<Dynawright, Filter_, Filter_.Filter, DynawrightAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param other the partition key
         */
        Filter_(String other) {
            super(DynawrightSchema.INSTANCE, "filter", new Filter(), DynawrightAttributes.INSTANCE);
            partitionKey("other", other, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code descending}, from {@link Dynawright#descending()}: one condition
         * narrows the query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<String, Options, Options> descending_() {
            return TextSortKey.of("descending", StringCodec.INSTANCE, this, new Options(this));
        }

        /**
         * The attributes that this query can filter on: all but its key.
         */
        public static final class Filter extends Filterable {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code options}, from {@link Dynawright#options()}.
             *
             * @return its path
             */
            public TextPath<String> options() {
                return DynawrightAttributes.INSTANCE.options();
            }

            /**
             * Attribute {@code changes}, from {@link Dynawright#changes()}.
             *
             * @return its path
             */
            public TextPath<String> changes() {
                return DynawrightAttributes.INSTANCE.changes();
            }

            /**
             * Attribute {@code dynawright}, from {@link Dynawright#dynawright()}.
             *
             * @return its path
             */
            public TextPath<String> dynawright() {
                return DynawrightAttributes.INSTANCE.dynawright();
            }

            /**
             * Attribute {@code filter}, from {@link Dynawright#filter()}.
             *
             * @return its path
             */
            public TextPath<String> filter() {
                return DynawrightAttributes.INSTANCE.filter();
            }

            /**
             * Attribute {@code name}, from {@link Dynawright#name()}.
             *
             * @return its path
             */
            public TextPath<String> name() {
                return DynawrightAttributes.INSTANCE.name();
            }

            /**
             * Attribute {@code that}, from {@link Dynawright#that()}.
             *
             * @return its path
             */
            public TextPath<String> that() {
                return DynawrightAttributes.INSTANCE.that();
            }

            /**
             * Attribute {@code ascending}, from {@link Dynawright#ascending()}.
             *
             * @return its path
             */
            public TextPath<String> ascending() {
                return DynawrightAttributes.INSTANCE.ascending();
            }

            /**
             * Attribute {@code StringCodec}, from {@link Dynawright#StringCodec()}.
             *
             * @return its path
             */
            public TextPath<String> StringCodec() {
                return DynawrightAttributes.INSTANCE.StringCodec();
            }
        }

        /**
         * Configures a query of index {@code filter} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Dynawright, Filter_, Filter, DynawrightAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(Filter_ query) {
                super(query);
            }
        }
    }

    /**
     * Configures a query of index {@code class}, within one {@code that} and sorted by
     * {@code filter}.
     */
    public static final class Class_ extends GlobalIndexQuery<Dynawright, Class_, Class_.Filter, DynawrightAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param that the partition key
         */
        Class_(String that) {
            super(DynawrightSchema.INSTANCE, "class", new Filter(), DynawrightAttributes.INSTANCE);
            partitionKey("that", that, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code filter}, from {@link Dynawright#filter()}: one condition narrows the
         * query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<String, Options, Options> filter() {
            return TextSortKey.of("filter", StringCodec.INSTANCE, this, new Options(this));
        }

        /**
         * The attributes that this query can filter on: all but its key.
         */
        public static final class Filter extends Filterable {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code options}, from {@link Dynawright#options()}.
             *
             * @return its path
             */
            public TextPath<String> options() {
                return DynawrightAttributes.INSTANCE.options();
            }

            /**
             * Attribute {@code changes}, from {@link Dynawright#changes()}.
             *
             * @return its path
             */
            public TextPath<String> changes() {
                return DynawrightAttributes.INSTANCE.changes();
            }

            /**
             * Attribute {@code dynawright}, from {@link Dynawright#dynawright()}.
             *
             * @return its path
             */
            public TextPath<String> dynawright() {
                return DynawrightAttributes.INSTANCE.dynawright();
            }

            /**
             * Attribute {@code name}, from {@link Dynawright#name()}.
             *
             * @return its path
             */
            public TextPath<String> name() {
                return DynawrightAttributes.INSTANCE.name();
            }

            /**
             * Attribute {@code other}, from {@link Dynawright#other()}.
             *
             * @return its path
             */
            public TextPath<String> other() {
                return DynawrightAttributes.INSTANCE.other();
            }

            /**
             * Attribute {@code ascending}, from {@link Dynawright#ascending()}.
             *
             * @return its path
             */
            public TextPath<String> ascending() {
                return DynawrightAttributes.INSTANCE.ascending();
            }

            /**
             * Attribute {@code descending}, from {@link Dynawright#descending()}.
             *
             * @return its path
             */
            public TextPath<String> descending() {
                return DynawrightAttributes.INSTANCE.descending();
            }

            /**
             * Attribute {@code StringCodec}, from {@link Dynawright#StringCodec()}.
             *
             * @return its path
             */
            public TextPath<String> StringCodec() {
                return DynawrightAttributes.INSTANCE.StringCodec();
            }
        }

        /**
         * Configures a query of index {@code class} further, once its sort key is narrowed.
         */
        public static final class Options extends GlobalIndexStage<Dynawright, Class_, Filter, DynawrightAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(Class_ query) {
                super(query);
            }
        }
    }

    /**
     * Configures a query of index {@code dynawright}, within one {@code name}.
     */
    public static final class Dynawright_ extends GlobalIndexQuery<Dynawright, Dynawright_, Dynawright_.Filter, DynawrightAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param name the partition key
         */
        Dynawright_(String name) {
            super(DynawrightSchema.INSTANCE, "dynawright", new Filter(), DynawrightAttributes.INSTANCE);
            partitionKey("name", name, StringCodec.INSTANCE);
        }

        /**
         * The attributes that this query can filter on: all but its key.
         */
        public static final class Filter extends Filterable {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code options}, from {@link Dynawright#options()}.
             *
             * @return its path
             */
            public TextPath<String> options() {
                return DynawrightAttributes.INSTANCE.options();
            }

            /**
             * Attribute {@code changes}, from {@link Dynawright#changes()}.
             *
             * @return its path
             */
            public TextPath<String> changes() {
                return DynawrightAttributes.INSTANCE.changes();
            }

            /**
             * Attribute {@code dynawright}, from {@link Dynawright#dynawright()}.
             *
             * @return its path
             */
            public TextPath<String> dynawright() {
                return DynawrightAttributes.INSTANCE.dynawright();
            }

            /**
             * Attribute {@code filter}, from {@link Dynawright#filter()}.
             *
             * @return its path
             */
            public TextPath<String> filter() {
                return DynawrightAttributes.INSTANCE.filter();
            }

            /**
             * Attribute {@code other}, from {@link Dynawright#other()}.
             *
             * @return its path
             */
            public TextPath<String> other() {
                return DynawrightAttributes.INSTANCE.other();
            }

            /**
             * Attribute {@code that}, from {@link Dynawright#that()}.
             *
             * @return its path
             */
            public TextPath<String> that() {
                return DynawrightAttributes.INSTANCE.that();
            }

            /**
             * Attribute {@code ascending}, from {@link Dynawright#ascending()}.
             *
             * @return its path
             */
            public TextPath<String> ascending() {
                return DynawrightAttributes.INSTANCE.ascending();
            }

            /**
             * Attribute {@code descending}, from {@link Dynawright#descending()}.
             *
             * @return its path
             */
            public TextPath<String> descending() {
                return DynawrightAttributes.INSTANCE.descending();
            }

            /**
             * Attribute {@code StringCodec}, from {@link Dynawright#StringCodec()}.
             *
             * @return its path
             */
            public TextPath<String> StringCodec() {
                return DynawrightAttributes.INSTANCE.StringCodec();
            }
        }
    }

    /**
     * Configures a query of index {@code 2nd-query-options}, within one {@code StringCodec}.
     */
    public static final class _2ndQueryOptions extends GlobalIndexQuery<Dynawright, _2ndQueryOptions, _2ndQueryOptions.Filter, DynawrightAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param StringCodec_ the partition key
         */
        _2ndQueryOptions(String StringCodec_) {
            super(DynawrightSchema.INSTANCE, "2nd-query-options", new Filter(), DynawrightAttributes.INSTANCE);
            partitionKey("StringCodec", StringCodec_, StringCodec.INSTANCE);
        }

        /**
         * The attributes that this query can filter on: all but its key.
         */
        public static final class Filter extends Filterable {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code options}, from {@link Dynawright#options()}.
             *
             * @return its path
             */
            public TextPath<String> options() {
                return DynawrightAttributes.INSTANCE.options();
            }

            /**
             * Attribute {@code changes}, from {@link Dynawright#changes()}.
             *
             * @return its path
             */
            public TextPath<String> changes() {
                return DynawrightAttributes.INSTANCE.changes();
            }

            /**
             * Attribute {@code dynawright}, from {@link Dynawright#dynawright()}.
             *
             * @return its path
             */
            public TextPath<String> dynawright() {
                return DynawrightAttributes.INSTANCE.dynawright();
            }

            /**
             * Attribute {@code filter}, from {@link Dynawright#filter()}.
             *
             * @return its path
             */
            public TextPath<String> filter() {
                return DynawrightAttributes.INSTANCE.filter();
            }

            /**
             * Attribute {@code name}, from {@link Dynawright#name()}.
             *
             * @return its path
             */
            public TextPath<String> name() {
                return DynawrightAttributes.INSTANCE.name();
            }

            /**
             * Attribute {@code other}, from {@link Dynawright#other()}.
             *
             * @return its path
             */
            public TextPath<String> other() {
                return DynawrightAttributes.INSTANCE.other();
            }

            /**
             * Attribute {@code that}, from {@link Dynawright#that()}.
             *
             * @return its path
             */
            public TextPath<String> that() {
                return DynawrightAttributes.INSTANCE.that();
            }

            /**
             * Attribute {@code ascending}, from {@link Dynawright#ascending()}.
             *
             * @return its path
             */
            public TextPath<String> ascending() {
                return DynawrightAttributes.INSTANCE.ascending();
            }

            /**
             * Attribute {@code descending}, from {@link Dynawright#descending()}.
             *
             * @return its path
             */
            public TextPath<String> descending() {
                return DynawrightAttributes.INSTANCE.descending();
            }
        }
    }

    /**
     * Configures a query of index {@code ascending}, within one {@code options} and sorted by
     * {@code ascending}.
     */
    public static final class Ascending extends ConsistentQuery<Dynawright, Ascending, Ascending.Filter, DynawrightAttributes> {
        /**
         * A query of all items with this partition key.
         *
         * @param options the partition key
         */
        Ascending(String options) {
            super(DynawrightSchema.INSTANCE, "ascending", new Filter(), DynawrightAttributes.INSTANCE);
            partitionKey("options", options, StringCodec.INSTANCE);
        }

        /**
         * The sort key {@code ascending}, from {@link Dynawright#ascending()}: one condition
         * narrows the query.
         *
         * @return the conditions it can have
         */
        public TextSortKey<String, Options, Options> ascending_() {
            return TextSortKey.of("ascending", StringCodec.INSTANCE, this, new Options(this));
        }

        /**
         * The attributes that this query can filter on: all but its key.
         */
        public static final class Filter extends Filterable {
            /**
             * Made by the query alone.
             */
            private Filter() {
            }

            /**
             * Attribute {@code changes}, from {@link Dynawright#changes()}.
             *
             * @return its path
             */
            public TextPath<String> changes() {
                return DynawrightAttributes.INSTANCE.changes();
            }

            /**
             * Attribute {@code dynawright}, from {@link Dynawright#dynawright()}.
             *
             * @return its path
             */
            public TextPath<String> dynawright() {
                return DynawrightAttributes.INSTANCE.dynawright();
            }

            /**
             * Attribute {@code filter}, from {@link Dynawright#filter()}.
             *
             * @return its path
             */
            public TextPath<String> filter() {
                return DynawrightAttributes.INSTANCE.filter();
            }

            /**
             * Attribute {@code name}, from {@link Dynawright#name()}.
             *
             * @return its path
             */
            public TextPath<String> name() {
                return DynawrightAttributes.INSTANCE.name();
            }

            /**
             * Attribute {@code other}, from {@link Dynawright#other()}.
             *
             * @return its path
             */
            public TextPath<String> other() {
                return DynawrightAttributes.INSTANCE.other();
            }

            /**
             * Attribute {@code that}, from {@link Dynawright#that()}.
             *
             * @return its path
             */
            public TextPath<String> that() {
                return DynawrightAttributes.INSTANCE.that();
            }

            /**
             * Attribute {@code descending}, from {@link Dynawright#descending()}.
             *
             * @return its path
             */
            public TextPath<String> descending() {
                return DynawrightAttributes.INSTANCE.descending();
            }

            /**
             * Attribute {@code StringCodec}, from {@link Dynawright#StringCodec()}.
             *
             * @return its path
             */
            public TextPath<String> StringCodec() {
                return DynawrightAttributes.INSTANCE.StringCodec();
            }
        }

        /**
         * Configures a query of index {@code ascending} further, once its sort key is narrowed.
         */
        public static final class Options extends ConsistentStage<Dynawright, Ascending, Filter, DynawrightAttributes, Options> {
            /**
             * The same query, continued.
             *
             * @param query what it was told so far
             */
            private Options(Ascending query) {
                super(query);
            }
        }
    }
}
