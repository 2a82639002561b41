package io.dynawright.codec;

import io.dynawright.annotation.Format;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * {@link Instant} as the AWS enhanced client stores it, by {@link Instant#toString}: with no, three, six or nine fraction
 * digits ({@code 2026-11-21T08:15:30.120Z}). The order of the text is not quite the order of time. Every year can be
 * written. Reading takes all that {@link InstantCodec} takes.
 */
@Serves(format = Format.AWS_ENHANCED)
public final class AwsInstantCodec implements TextCodec<Instant> {

    /** The codec. */
    public static final AwsInstantCodec INSTANCE = new AwsInstantCodec();

    private AwsInstantCodec() {}

    @Override
    public Instant read(ItemReader in) {
        CharSequence text = in.readStringView();
        Instant usual = IsoText.instant(text);
        if (usual != null) {
            return usual;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return InstantCodec.INSTANCE.read(in);
        }
    }

    @Override
    public void write(Instant value, ItemWriter out) {
        out.writeString(value.toString());
    }
}
