package io.dynawright.codec;

import io.dynawright.time.TimestampStorage;
import io.dynawright.time.Zoning;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A moment whose text depends on how a run stores moments. */
public sealed interface Moment {

    /** The text that is stored; null if it has a year that cannot be. */
    @Nullable
    String text(Zoning zoning);

    /** What it must be to be stored, in words that complete "expected …". */
    String expected();

    /** The text that is stored. */
    default String writable(Zoning zoning, ItemWriter out) {
        String text = text(zoning);
        if (text == null) {
            throw out.unwritable(expected());
        }
        return text;
    }

    /** What clocks show. */
    record OfClock(LocalDateTime shown) implements Moment {

        @Override
        public @Nullable String text(Zoning zoning) {
            try {
                LocalDateTime stored = zoning.toUtc(shown);
                return FixedWidth.holdsYear(stored.getYear()) ? FixedWidth.dateTime(stored) : null;
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        public String expected() {
            return "a date and time of the years 0000 to 9999";
        }
    }

    /** A point in time with its offset. */
    record OfOffset(OffsetDateTime at) implements Moment {

        @Override
        public @Nullable String text(Zoning zoning) {
            if (!InstantCodec.holds(at.toInstant())) {
                return null;
            }
            return zoning.timestamps() == TimestampStorage.OFFSET && FixedWidth.holdsYear(at.getYear())
                    ? FixedWidth.dateTime(at.toLocalDateTime()) + at.getOffset().getId()
                    : InstantCodec.text(at.toInstant());
        }

        @Override
        public String expected() {
            return InstantCodec.EXPECTED;
        }
    }
}
