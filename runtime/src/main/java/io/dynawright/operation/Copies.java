package io.dynawright.operation;

import io.dynawright.codec.Codec;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.AttributePath;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import org.jspecify.annotations.Nullable;

/** What an update copies inside of the item: DynamoDB copies what is stored, whatever it then is read as. */
final class Copies {

    private Copies() {}

    /** Where the copy comes from. */
    static <V> Path source(Operands<V> to, @Nullable AttributePath<V> source) {
        if (source == null) {
            throw to.absent();
        }
        Operands<V> from = Operands.of(source);
        if (!isStoredAlike(to.codec(), from.codec())) {
            throw new InvalidRequestException("Attribute " + to.path() + " cannot be a copy of " + from.path()
                    + ", which is stored in another way");
        }
        return from.path();
    }

    /** Where a number that is added comes from; all numbers are stored alike. */
    static Path number(Operands<?> to, @Nullable NumberPath<?> number) {
        if (number == null) {
            throw to.absent();
        }
        return Operands.of(number).path();
    }

    /** One class stores one type in one way, as far as can be told: two of them may differ in what they are made of. */
    private static boolean isStoredAlike(Codec<?> to, Codec<?> from) {
        return to.getClass() == from.getClass();
    }
}
