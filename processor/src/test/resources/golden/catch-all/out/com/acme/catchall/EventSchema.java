package com.acme.catchall;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.AttributeValueCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.CatchAll;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads and writes {@link Event} as an item of table {@code events}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("events", EventSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EventSchema extends EntitySchema<Event> {
    /**
     * The one instance; it is immutable.
     */
    public static final EventSchema INSTANCE = new EventSchema();

    /**
     * Holds what {@code Event} does not declare.
     */
    private static final CatchAll<AttributeValue> CATCH_ALL = CatchAll.of(AttributeValueCodec.INSTANCE,
            "id", "n", "source", "first");

    /**
     * There is {@link #INSTANCE}.
     */
    private EventSchema() {
        super(RuntimeApi.LEVEL_1, Event.class, "events");
    }

    @Override
    public Event read(ItemReader in) {
        String id = null;
        int number = 0;
        Map<String, AttributeValue> others = new LinkedHashMap<>();
        Event.Source source = null;
        for (String name = CATCH_ALL.nextAttribute(in, others); name != null; name = CATCH_ALL.nextAttribute(in, others)) {
            switch (name) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "n" -> number = IntegerCodec.INSTANCE.readPrimitive(in);
                case "source" -> source = Event_SourceCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Event(id, number, others, source);
    }

    @Override
    public void write(Event event, ItemWriter out) {
        out.attribute("id", event.id(), StringCodec.INSTANCE);
        out.name("n");
        IntegerCodec.INSTANCE.writePrimitive(event.number(), out);
        CATCH_ALL.write(event.others(), out);
        out.attribute("source", event.source(), Event_SourceCodec.INSTANCE);
        out.name("first");
        BooleanCodec.INSTANCE.writePrimitive(event.isFirst(), out);
    }

    @Override
    public EventKey key(Event event) {
        return EventKey.of(event.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("events")
                .attribute("id", AttributeType.S)
                .attribute("n", "number", AttributeType.N)
                .attribute("source", AttributeType.M)
                .attribute("first", AttributeType.BOOL)
                .key("id")
                .build();
    }
}
