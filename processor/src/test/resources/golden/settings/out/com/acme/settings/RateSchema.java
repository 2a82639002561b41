package com.acme.settings;

import io.dynawright.annotation.StreamView;
import io.dynawright.codec.AttributeType;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Replicas;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import io.dynawright.schema.TableSettings;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Rate} as an item of table {@code rates}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("rates", RateSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class RateSchema extends EntitySchema<Rate> {
    /**
     * The one instance; it is immutable.
     */
    public static final RateSchema INSTANCE = new RateSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private RateSchema() {
        super(RuntimeApi.LEVEL_1, Rate.class, "rates");
    }

    @Override
    public Rate read(ItemReader in) {
        String currency = null;
        long micros = 0;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "currency" -> currency = StringCodec.INSTANCE.read(in);
                case "micros" -> micros = LongCodec.INSTANCE.readPrimitive(in);
                default -> in.skip();
            }
        }
        return new Rate(currency, micros);
    }

    @Override
    public void write(Rate rate, ItemWriter out) {
        out.attribute("currency", rate.currency(), StringCodec.INSTANCE);
        out.name("micros");
        LongCodec.INSTANCE.writePrimitive(rate.micros(), out);
    }

    @Override
    public RateKey key(Rate rate) {
        return RateKey.of(rate.currency());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("rates")
                .attribute("currency", AttributeType.S)
                .attribute("micros", AttributeType.N)
                .key("currency")
                .settings(TableSettings.builder()
                        .stream(StreamView.NEW_AND_OLD_IMAGES)
                        .replicas(Replicas.eventual("eu-west-1", "us-east-1"))
                        .build())
                .build();
    }
}
