package io.dynawright.schema;

import io.dynawright.error.ConversionException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads the version of a stored item. */
final class FormVersion {

    private FormVersion() {}

    /** The version that an item says it has, which is one from which there is a way to today's. */
    static int readable(Evolution.Version version, @Nullable AttributeValue value) {
        int stored = number(version.attribute(), value);
        if (stored > version.current()) {
            throw ConversionException.onUpgrade(
                    version.attribute(),
                    "version " + version.current() + " or an older one",
                    "version " + stored,
                    "A newer program has written the item: let this one be brought up to date",
                    null);
        } else if (stored < version.oldest()) {
            throw ConversionException.onUpgrade(
                    version.attribute(),
                    "version " + version.oldest() + " or a newer one",
                    "version " + stored,
                    "Lower @SchemaVersion(oldest = …), with the upcasters for it, and run the backfill of the table",
                    null);
        }
        return stored;
    }

    private static int number(String attribute, @Nullable AttributeValue stored) {
        if (stored == null || stored.type() == AttributeValue.Type.NUL) {
            return Evolution.Version.UNSTATED;
        } else if (stored.n() == null) {
            throw noVersion(attribute, stored.type().name());
        }
        try {
            int number = new BigDecimal(stored.n()).intValueExact();
            if (number > 0) {
                return number;
            }
        } catch (ArithmeticException e) {
            // It has a fraction, or is larger than any version.
        }
        throw noVersion(attribute, "a number that is none");
    }

    private static ConversionException noVersion(String attribute, String found) {
        return ConversionException.onUpgrade(
                attribute,
                "the number of a version in " + attribute,
                found,
                "Something else has written it: set it right, and run the backfill of the table where the item is an"
                        + " older one",
                null);
    }
}
