package com.acme.zones;

import io.dynawright.codec.DocumentCodec;
import io.dynawright.codec.ItemReader;
import io.dynawright.codec.ItemWriter;
import io.dynawright.codec.OffsetDateTimeCodec;
import io.dynawright.codec.TextCodec;
import io.dynawright.codec.ZonedDateTimeCodec;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Meeting.Call} as a map.
 */
@Generated("io.dynawright.processor.DynawrightProcessor")
public final class Meeting_CallCodec extends DocumentCodec<Meeting.Call> {
    /**
     * The one instance; it holds nothing.
     */
    public static final Meeting_CallCodec INSTANCE = new Meeting_CallCodec();

    /**
     * Stores {@code ZonedDateTime}, which is presented in the time zone {@code Asia/Tokyo}.
     */
    static final TextCodec<ZonedDateTime> ZONED_DATE_TIME_IN_ASIA_TOKYO = ZonedDateTimeCodec.in(ZoneId.of("Asia/Tokyo"));

    /**
     * There is {@link #INSTANCE}.
     */
    private Meeting_CallCodec() {
    }

    @Override
    protected Meeting.Call readAttributes(ItemReader in) {
        ZonedDateTime at = null;
        OffsetDateTime until = null;
        for (String name = in.nextAttribute(); name != null; name = in.nextAttribute()) {
            switch (name) {
                case "at" -> at = ZONED_DATE_TIME_IN_ASIA_TOKYO.read(in);
                case "until" -> until = OffsetDateTimeCodec.INSTANCE.read(in);
                default -> in.skip();
            }
        }
        return new Meeting.Call(at, until);
    }

    @Override
    protected void writeAttributes(Meeting.Call call, ItemWriter out) {
        out.attribute("at", call.at(), ZONED_DATE_TIME_IN_ASIA_TOKYO);
        out.attribute("until", call.until(), OffsetDateTimeCodec.INSTANCE);
    }
}
