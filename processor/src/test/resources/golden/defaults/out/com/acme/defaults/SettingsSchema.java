package com.acme.defaults;

import io.dynawright.codec.AttributeType;
import io.dynawright.codec.BigDecimalCodec;
import io.dynawright.codec.BigIntegerCodec;
import io.dynawright.codec.BooleanCodec;
import io.dynawright.codec.ByteCodec;
import io.dynawright.codec.CharacterCodec;
import io.dynawright.codec.DoubleCodec;
import io.dynawright.codec.DurationCodec;
import io.dynawright.codec.EnumCodec;
import io.dynawright.codec.FloatCodec;
import io.dynawright.codec.InstantCodec;
import io.dynawright.codec.IntegerCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.LocalDateCodec;
import io.dynawright.codec.LongCodec;
import io.dynawright.codec.ShortCodec;
import io.dynawright.codec.StringCodec;
import io.dynawright.codec.UuidCodec;
import io.dynawright.schema.EntitySchema;
import io.dynawright.schema.Lifecycle;
import io.dynawright.schema.RuntimeApi;
import io.dynawright.schema.TableDefinition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Settings} as an item of table {@code settings}.
 *
 * <p>It is a table schema of the AWS enhanced client too:
 * {@code enhancedClient.table("settings", SettingsSchema.INSTANCE)}.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class SettingsSchema extends EntitySchema<Settings> {
    /**
     * The one instance; it is immutable.
     */
    public static final SettingsSchema INSTANCE = new SettingsSchema();

    /**
     * Stores {@code Mode} by the names of its constants.
     */
    static final EnumCodec<Settings.Mode> MODE = EnumCodec.of(Settings.Mode.values());

    /**
     * There is {@link #INSTANCE}.
     */
    private SettingsSchema() {
        super(RuntimeApi.LEVEL_1, Settings.class, "settings");
    }

    @Override
    public Settings read(ItemReader in) {
        String id = null;
        String theme = "none";
        boolean visible = true;
        char quote = '\'';
        byte shift = (byte) -1;
        Short width = (short) 2;
        int height = 3;
        Long visits = 4L;
        float scale = 1.5F;
        Double limit = 1000.0;
        BigDecimal price = new BigDecimal("1.50");
        BigInteger serial = new BigInteger("12345678901234567890");
        Settings.Mode mode = Settings.Mode.DARK;
        UUID owner = UUID.fromString("00000000-0000-0000-0000-000000000001");
        Instant since = Instant.parse("2026-01-31T12:00:00Z");
        LocalDate birthday = LocalDate.parse("2026-01-31");
        Duration timeout = Duration.parse("PT15M");
        String Instant_ = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "id" -> id = StringCodec.INSTANCE.read(in);
                case "theme" -> theme = StringCodec.INSTANCE.read(in);
                case "visible" -> visible = BooleanCodec.INSTANCE.readPrimitive(in);
                case "quote" -> quote = CharacterCodec.INSTANCE.readPrimitive(in);
                case "shift" -> shift = ByteCodec.INSTANCE.readPrimitive(in);
                case "width" -> width = ShortCodec.INSTANCE.read(in);
                case "height" -> height = IntegerCodec.INSTANCE.readPrimitive(in);
                case "visits" -> visits = LongCodec.INSTANCE.read(in);
                case "scale" -> scale = FloatCodec.INSTANCE.readPrimitive(in);
                case "limit" -> limit = DoubleCodec.INSTANCE.read(in);
                case "price" -> price = BigDecimalCodec.INSTANCE.read(in);
                case "serial" -> serial = BigIntegerCodec.INSTANCE.read(in);
                case "mode" -> mode = MODE.read(in);
                case "owner" -> owner = UuidCodec.INSTANCE.read(in);
                case "since" -> since = InstantCodec.INSTANCE.read(in);
                case "birthday" -> birthday = LocalDateCodec.INSTANCE.read(in);
                case "timeout" -> timeout = DurationCodec.INSTANCE.read(in);
                case "Instant" -> Instant_ = StringCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Settings(id, theme, visible, quote, shift, width, height, visits, scale, limit,
                price, serial, mode, owner, since, birthday, timeout, Instant_);
    }

    @Override
    public void write(Settings settings, ItemWriter out) {
        out.attribute("id", settings.id(), StringCodec.INSTANCE);
        String theme = settings.theme();
        out.attribute("theme", theme == null ? "none" : theme, StringCodec.INSTANCE);
        out.name("visible");
        BooleanCodec.INSTANCE.writePrimitive(settings.visible(), out);
        out.name("quote");
        CharacterCodec.INSTANCE.writePrimitive(settings.quote(), out);
        out.name("shift");
        ByteCodec.INSTANCE.writePrimitive(settings.shift(), out);
        Short width = settings.width();
        out.attribute("width", width == null ? (short) 2 : width, ShortCodec.INSTANCE);
        out.name("height");
        IntegerCodec.INSTANCE.writePrimitive(settings.height(), out);
        Long visits = settings.visits();
        out.attribute("visits", visits == null ? 4L : visits, LongCodec.INSTANCE);
        out.name("scale");
        FloatCodec.INSTANCE.writePrimitive(settings.scale(), out);
        Double limit = settings.limit();
        out.attribute("limit", limit == null ? 1000.0 : limit, DoubleCodec.INSTANCE);
        BigDecimal price = settings.price();
        out.attribute("price", price == null ? new BigDecimal("1.50") : price, BigDecimalCodec.INSTANCE);
        BigInteger serial = settings.serial();
        out.attribute("serial", serial == null ? new BigInteger("12345678901234567890") : serial, BigIntegerCodec.INSTANCE);
        Settings.Mode mode = settings.mode();
        out.attribute("mode", mode == null ? Settings.Mode.DARK : mode, MODE);
        UUID owner = settings.owner();
        out.attribute("owner", owner == null ? UUID.fromString("00000000-0000-0000-0000-000000000001") : owner, UuidCodec.INSTANCE);
        Instant since = settings.since();
        out.attribute("since", since == null ? Instant.parse("2026-01-31T12:00:00Z") : since, InstantCodec.INSTANCE);
        LocalDate birthday = settings.birthday();
        out.attribute("birthday", birthday == null ? LocalDate.parse("2026-01-31") : birthday, LocalDateCodec.INSTANCE);
        Duration timeout = settings.timeout();
        out.attribute("timeout", timeout == null ? Duration.parse("PT15M") : timeout, DurationCodec.INSTANCE);
        out.attribute("Instant", settings.Instant(), StringCodec.INSTANCE);
    }

    @Override
    public SettingsKey key(Settings settings) {
        return SettingsKey.of(settings.id());
    }

    @Override
    protected TableDefinition define() {
        return TableDefinition.of("settings")
                .attribute("id", AttributeType.S)
                .attribute("theme", AttributeType.S)
                .attribute("visible", AttributeType.BOOL)
                .attribute("quote", AttributeType.S)
                .attribute("shift", AttributeType.N)
                .attribute("width", AttributeType.N)
                .attribute("height", AttributeType.N)
                .attribute("visits", AttributeType.N)
                .attribute("scale", AttributeType.N)
                .attribute("limit", AttributeType.N)
                .attribute("price", AttributeType.N)
                .attribute("serial", AttributeType.N)
                .attribute("mode", AttributeType.S)
                .attribute("owner", AttributeType.S)
                .attribute("since", AttributeType.S)
                .attribute("birthday", AttributeType.S)
                .attribute("timeout", AttributeType.N)
                .attribute("Instant", AttributeType.S)
                .key("id")
                .lifecycle(Lifecycle.builder()
                        .filled("theme", "width", "visits", "limit", "price", "serial", "mode", "owner", "since", "birthday", "timeout")
                        .build())
                .build();
    }
}
