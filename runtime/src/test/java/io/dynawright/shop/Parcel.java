package io.dynawright.shop;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.operation.GlobalIndexQuery;
import io.dynawright.operation.GlobalIndexStage;
import io.dynawright.operation.NumberSortKey;
import io.dynawright.operation.QueryOperation;
import io.dynawright.operation.QueryStage;
import io.dynawright.operation.TextSortKey;
import io.dynawright.schema.EntityKey;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.IndexProjection;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.List;
import java.util.function.Function;

/** An entity with an index whose key is made of several attributes, and with indexes that hold parts of it. */
public record Parcel(String id, String country, String city, String state, long weight, String note) {

    public static final EntitySchema<Parcel> SCHEMA = new EntitySchema<>(RuntimeApi.LEVEL_1, Parcel.class, "parcels") {

        @Override
        public Parcel read(ItemReader in) {
            throw new UnsupportedOperationException("only requests are looked at");
        }

        @Override
        public void write(Parcel parcel, ItemWriter out) {
            throw new UnsupportedOperationException("only requests are looked at");
        }

        @Override
        public EntityKey<Parcel> key(Parcel parcel) {
            return out -> out.attribute("id", parcel.id(), StringCodec.INSTANCE);
        }

        @Override
        protected TableDefinition define() {
            return TableDefinition.of("parcels")
                    .attribute("id", AttributeType.S)
                    .attribute("country", AttributeType.S)
                    .attribute("city", AttributeType.S)
                    .attribute("state", AttributeType.S)
                    .attribute("weight", AttributeType.N)
                    .attribute("note", AttributeType.S)
                    .key("id")
                    .globalIndex(
                            "by-region",
                            List.of("country", "city"),
                            List.of("state", "weight", "id"),
                            new IndexProjection.All())
                    .globalIndex("by-state", List.of("state"), List.of(), new IndexProjection.KeysOnly())
                    .globalIndex(
                            "by-city", List.of("city"), List.of("weight"), new IndexProjection.Include(List.of("note")))
                    .build();
        }
    };

    /** Like a generated query of the index {@code by-region}. */
    public static final class ByRegion extends GlobalIndexQuery<Parcel, ByRegion, Object, Object> {

        private ByRegion(String country, String city) {
            super(SCHEMA, "by-region", new Object(), new Object());
            partitionKey("country", country, StringCodec.INSTANCE);
            partitionKey("city", city, StringCodec.INSTANCE);
        }

        public TextSortKey<String, AfterState, Options> state() {
            return TextSortKey.of("state", StringCodec.INSTANCE, this, new AfterState(this), new Options(this));
        }
    }

    public static final class AfterState extends GlobalIndexStage<Parcel, ByRegion, Object, Object, AfterState> {

        private AfterState(ByRegion query) {
            super(query);
        }

        public NumberSortKey<Long, AfterWeight, Options> weight() {
            return NumberSortKey.of("weight", LongCodec.INSTANCE, this, new AfterWeight(this), new Options(this));
        }
    }

    public static final class AfterWeight extends GlobalIndexStage<Parcel, ByRegion, Object, Object, AfterWeight> {

        private AfterWeight(AfterState query) {
            super(query);
        }

        public TextSortKey<String, Options, Options> id() {
            return TextSortKey.of("id", StringCodec.INSTANCE, this, new Options(this));
        }
    }

    public static final class Options extends GlobalIndexStage<Parcel, ByRegion, Object, Object, Options> {

        private Options(GlobalIndexStage<Parcel, ByRegion, Object, Object, ?> query) {
            super(query);
        }
    }

    public static QueryOperation<Parcel> byRegion(
            String country, String city, Function<ByRegion, ? extends QueryStage<ByRegion, Parcel>> options) {
        return QueryOperation.of(new ByRegion(country, city), options);
    }
}
