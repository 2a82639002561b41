package com.acme.devices;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Device} as an item of table {@code devices}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("devices", DeviceSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DeviceSchema extends EntitySchema<Device> {
    /**
     * The one instance; it is immutable.
     */
    public static final DeviceSchema INSTANCE = new DeviceSchema();

    /**
     * There is {@link #INSTANCE}.
     */
    private DeviceSchema() {
        super(RuntimeApi.LEVEL_1, Device.class, "devices");
    }

    @Override
    public Device read(ItemReader in) {
        Device device = new Device();
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "serial" -> device.serial(StringCodec.INSTANCE.read(in));
                case "battery" -> device.setBattery(IntegerCodec.INSTANCE.read(in));
                default -> in.skip();
            }
        }
        return device;
    }

    @Override
    public void write(Device device, ItemWriter out) {
        out.attribute("serial", device.serial(), StringCodec.INSTANCE);
        out.attribute("battery", device.getBattery(), IntegerCodec.INSTANCE);
    }

    @Override
    public DeviceKey key(Device device) {
        return DeviceKey.of(device.serial());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("devices")
                .attribute("serial", AttributeType.S)
                .attribute("battery", AttributeType.N)
                .key("serial")
                .build();
    }
}
