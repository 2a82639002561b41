package io.dynawright.codec;

import io.dynawright.annotation.Format;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;

/**
 * {@link Calendar} as version 1 of the AWS SDK stores it: its point in time, as the text of {@link AwsV1DateCodec}. Its
 * zone is not kept: what is read is a {@link GregorianCalendar} in UTC.
 */
@Serves(format = Format.AWS_V1)
public final class AwsV1CalendarCodec implements TextCodec<Calendar> {

    /** The codec. */
    public static final AwsV1CalendarCodec INSTANCE = new AwsV1CalendarCodec();

    private AwsV1CalendarCodec() {}

    @Override
    public Calendar read(ItemReader in) {
        return GregorianCalendar.from(Instant.ofEpochMilli(AwsV1Time.millis(in)).atZone(ZoneOffset.UTC));
    }

    @Override
    public void write(Calendar value, ItemWriter out) {
        out.writeString(AwsV1Time.text(millis(value, out), out));
    }

    private static long millis(Calendar value, ItemWriter out) {
        try {
            return value.getTimeInMillis();
        } catch (IllegalArgumentException e) {
            throw out.unwritable("a calendar whose fields are a date");
        }
    }
}
