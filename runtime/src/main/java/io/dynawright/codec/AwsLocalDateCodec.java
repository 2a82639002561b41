package io.dynawright.codec;

import io.dynawright.annotation.Format;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * {@link LocalDate} as the AWS enhanced client stores it, by {@link LocalDate#toString}. Every year can be written, such
 * as that of {@link LocalDate#MAX}; the order of the text is the order of days within the years 0000 to 9999.
 */
@Serves(format = Format.AWS_ENHANCED)
public final class AwsLocalDateCodec implements TextCodec<LocalDate> {

    /** The codec. */
    public static final AwsLocalDateCodec INSTANCE = new AwsLocalDateCodec();

    private AwsLocalDateCodec() {}

    @Override
    public LocalDate read(ItemReader in) {
        CharSequence text = in.readStringView();
        LocalDate usual = IsoText.date(text);
        if (usual != null) {
            return usual;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw in.malformed("an ISO-8601 date");
        }
    }

    @Override
    public void write(LocalDate value, ItemWriter out) {
        out.writeString(value.toString());
    }
}
