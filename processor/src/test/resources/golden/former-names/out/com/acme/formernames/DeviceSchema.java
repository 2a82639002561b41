package com.acme.formernames;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.StringCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Evolution;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Device} as an item of table {@code Device}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("Device", DeviceSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class DeviceSchema extends EntitySchema<Device> {
    /**
     * The one instance; it is immutable.
     */
    public static final DeviceSchema INSTANCE = new DeviceSchema();

    /**
     * Stores {@code Power} by what {@code toString()} says.
     */
    static final EnumCodec<Device.Power> POWER = EnumCodec.byText(Device.Power.values())
            .alsoReading(Device.Power.ON, "UP");

    /**
     * There is {@link #INSTANCE}.
     */
    private DeviceSchema() {
        super(RuntimeApi.LEVEL_1, Device.class, "Device");
    }

    @Override
    public Device read(ItemReader in) {
        Device device = new Device();
        int ageOfOwner = 2;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "serial" -> device.setSerial(StringCodec.INSTANCE.read(in));
                case "owner" -> {
                    device.setOwner(StringCodec.INSTANCE.read(in));
                    ageOfOwner = 0;
                }
                case "holder" -> {
                    if (ageOfOwner > 1) {
                        device.setOwner(StringCodec.INSTANCE.read(in));
                        ageOfOwner = 1;
                    } else {
                        in.skip();
                    }
                }
                case "power" -> device.setPower(POWER.read(in));
                default -> in.skip();
            }
        }
        return device;
    }

    @Override
    public void write(Device device, ItemWriter out) {
        out.attribute("serial", device.getSerial(), StringCodec.INSTANCE);
        out.attribute("owner", device.getOwner(), StringCodec.INSTANCE);
        out.attribute("power", device.getPower(), POWER);
    }

    @Override
    public DeviceKey key(Device device) {
        return DeviceKey.of(device.getSerial());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("Device")
                .attribute("serial", AttributeType.S)
                .attribute("owner", AttributeType.S)
                .attribute("power", AttributeType.S)
                .key("serial")
                .evolution(Evolution.builder()
                        .formerNames("owner", "holder")
                        .build())
                .build();
    }
}
