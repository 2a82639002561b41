package com.acme.sensitive;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Event} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class EventCodec extends DocumentCodec<Event> {
    /**
     * The one instance; it holds nothing.
     */
    public static final EventCodec INSTANCE = new EventCodec();

    /**
     * There is {@link #INSTANCE}.
     */
    private EventCodec() {
    }

    @Override
    protected Event readAttributes(ItemReader in) {
        return switch (Objects.requireNonNullElse(in.peekString("kind"), "")) {
            case "Admitted" -> readAdmitted(in);
            case "Treated" -> readTreated(in);
            default -> throw in.unknownVariant("kind", "\"Admitted\" or \"Treated\"");
        };
    }

    @Override
    protected void writeAttributes(Event event, ItemWriter out) {
        if (event instanceof Event.Admitted admitted) {
            out.name("kind");
            out.writeString("Admitted");
            writeAdmitted(admitted, out);
        } else if (event instanceof Event.Treated treated) {
            out.name("kind");
            out.writeString("Treated");
            writeTreated(treated, out);
        } else {
            throw new IllegalArgumentException("not a class of Event: " + event.getClass().getName());
        }
    }

    /**
     * Reads the attributes of a {@code Admitted}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Event.Admitted readAdmitted(ItemReader in) {
        String ward = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "ward" -> ward = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Event.Admitted(ward);
    }

    /**
     * Writes the attributes of a {@code Admitted}.
     *
     * @param admitted the object
     * @param out stands inside of the item or map
     */
    private static void writeAdmitted(Event.Admitted admitted, ItemWriter out) {
        out.attribute("ward", admitted.ward(), StringCodec.INSTANCE);
    }

    /**
     * Reads the attributes of a {@code Treated}.
     *
     * @param in stands inside of the item or map
     * @return the object
     */
    private static Event.Treated readTreated(ItemReader in) {
        String therapy = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "therapy" -> therapy = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Event.Treated(therapy);
    }

    /**
     * Writes the attributes of a {@code Treated}.
     *
     * @param treated the object
     * @param out stands inside of the item or map
     */
    private static void writeTreated(Event.Treated treated, ItemWriter out) {
        out.attribute("therapy", treated.therapy(), StringCodec.INSTANCE);
    }
}
