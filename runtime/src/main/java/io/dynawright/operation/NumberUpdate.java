package io.dynawright.operation;

import io.dynawright.codec.NumberCodec;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.NumberPath;
import io.dynawright.expression.Operands;
import io.dynawright.expression.Path;
import io.dynawright.expression.UpdateAction;
import io.dynawright.expression.UpdateValue;
import io.dynawright.expression.UpdateValue.Sign;
import java.math.BigDecimal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The changes of a number. {@link #increment} and {@link #decrement} count an absent number as zero, {@link #plus} and
 * {@link #minus} need it to be there. None is idempotent: when the answer of a call is lost and the call is made again,
 * the number is added twice.
 *
 * @param <V> the attribute's Java type
 * @param <S> the update that goes on
 */
public final class NumberUpdate<V, S extends UpdateBuilder<?, S, ?>> extends ValueUpdate<V, S> {

    private static final AttributeValue ZERO = AttributeValue.fromN("0");

    private NumberUpdate(Operands<V> operands, S update) {
        super(operands, update);
    }

    /** The changes of the attribute with this name. */
    public static <V, S extends UpdateBuilder<?, S, ?>> NumberUpdate<V, S> of(
            String attribute, NumberCodec<V> codec, S update) {
        return of(Path.of(attribute), codec, update);
    }

    /** The changes of what stands there. */
    public static <V, S extends UpdateBuilder<?, S, ?>> NumberUpdate<V, S> of(
            Path path, NumberCodec<V> codec, S update) {
        return new NumberUpdate<>(new Operands<>(path, codec), update);
    }

    /** Adds the number, which may be negative; an absent attribute counts as zero. */
    public S increment(V by) {
        return increment(operands().encode(by));
    }

    /** As {@link #increment(Object)}, with a literal. */
    public S increment(long by) {
        return increment(Operands.number(by));
    }

    /**
     * As {@link #increment(Object)}, with a literal.
     *
     * @throws InvalidRequestException if it is a fraction and the attribute holds none
     */
    public S increment(double by) {
        return increment(literal(by));
    }

    /** Subtracts the number; an absent attribute counts as zero. */
    public S decrement(V by) {
        return decrement(operands().encode(by));
    }

    /** As {@link #decrement(Object)}, with a literal. */
    public S decrement(long by) {
        return decrement(Operands.number(by));
    }

    /**
     * As {@link #decrement(Object)}, with a literal.
     *
     * @throws InvalidRequestException if it is a fraction and the attribute holds none
     */
    public S decrement(double by) {
        return decrement(literal(by));
    }

    /** Adds the number; DynamoDB refuses the update if the attribute is absent. */
    public S plus(V number) {
        return calculate(Sign.PLUS, operands().encode(number));
    }

    /** As {@link #plus(Object)}, with a literal. */
    public S plus(long number) {
        return calculate(Sign.PLUS, Operands.number(number));
    }

    /**
     * As {@link #plus(Object)}, with a literal.
     *
     * @throws InvalidRequestException if it is a fraction and the attribute holds none
     */
    public S plus(double number) {
        return calculate(Sign.PLUS, literal(number));
    }

    /** As {@link #plus(Object)}, with the number that stands elsewhere in the item and must be there, too. */
    public S plus(NumberPath<?> number) {
        return calculate(Sign.PLUS, new UpdateValue.Stored(Copies.number(operands(), number)));
    }

    /** Subtracts the number; DynamoDB refuses the update if the attribute is absent. */
    public S minus(V number) {
        return calculate(Sign.MINUS, operands().encode(number));
    }

    /** As {@link #minus(Object)}, with a literal. */
    public S minus(long number) {
        return calculate(Sign.MINUS, Operands.number(number));
    }

    /**
     * As {@link #minus(Object)}, with a literal.
     *
     * @throws InvalidRequestException if it is a fraction and the attribute holds none
     */
    public S minus(double number) {
        return calculate(Sign.MINUS, literal(number));
    }

    /** As {@link #minus(Object)}, with the number that stands elsewhere in the item and must be there, too. */
    public S minus(NumberPath<?> number) {
        return calculate(Sign.MINUS, new UpdateValue.Stored(Copies.number(operands(), number)));
    }

    private S increment(AttributeValue by) {
        return path().isTopLevel() ? change(new UpdateAction.Add(path(), by)) : count(Sign.PLUS, by);
    }

    private S decrement(AttributeValue by) {
        return path().isTopLevel() ? change(new UpdateAction.Add(path(), negated(by))) : count(Sign.MINUS, by);
    }

    /** ADD takes attributes alone, nothing under them. */
    private S count(Sign sign, AttributeValue by) {
        UpdateValue stored = new UpdateValue.StoredOr(path(), new UpdateValue.Given(ZERO));
        return setTo(new UpdateValue.Arithmetic(stored, sign, new UpdateValue.Given(by)));
    }

    private S calculate(Sign sign, AttributeValue number) {
        return calculate(sign, new UpdateValue.Given(number));
    }

    private S calculate(Sign sign, UpdateValue number) {
        return setTo(new UpdateValue.Arithmetic(new UpdateValue.Stored(path()), sign, number));
    }

    /** A fraction is refused where the attribute holds none: nobody could read the item any more. */
    private AttributeValue literal(double number) {
        AttributeValue value = operands().number(number);
        if (number != Math.rint(number) && !operands().isReadable(value)) {
            throw new InvalidRequestException("Attribute " + path() + " holds no fractions");
        }
        return value;
    }

    private static AttributeValue negated(AttributeValue number) {
        return AttributeValue.fromN(new BigDecimal(number.n()).negate().toString());
    }
}
