package io.dynawright.operation;

import io.dynawright.error.ConversionException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.error.Target;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the functions that configure a call over a builder. */
final class Options {

    private Options() {}

    /** Lets the function fill the builder; errors about operands are told with the call's target. */
    static <B> B configure(B builder, @Nullable Function<? super B, ?> options, Supplier<Target> target) {
        configured(builder, options, target);
        return builder;
    }

    /** The same, and gives the stage that the function returned: the builder, or one that shares its state. */
    static <B, G> G configured(B builder, @Nullable Function<? super B, ? extends G> options, Supplier<Target> target) {
        @Nullable G stage = located(() -> options == null ? null : options.apply(builder), target);
        if (stage == null || !continues(builder, stage)) {
            throw new InvalidRequestException(
                    "The function that configures the call is null, or did not return its builder", target.get());
        }
        return stage;
    }

    /** What the supplier gives; errors about operands are told with the call's target. */
    static <R extends @Nullable Object> R located(Supplier<R> made, Supplier<Target> target) {
        try {
            return made.get();
        } catch (InvalidRequestException e) {
            throw e.in(target.get());
        } catch (ConversionException e) {
            throw e.in(target.get());
        }
    }

    /** What takes undecodable items. */
    static <H> H handler(@Nullable H handler, Target target) {
        if (handler == null) {
            throw new InvalidRequestException("The handler of items that cannot be read is null", target);
        }
        return handler;
    }

    /** Another builder, say that of an enclosing call, would be lost without a word. */
    private static boolean continues(Object builder, @Nullable Object stage) {
        return stage == builder
                || (stage instanceof UpdateStage<?, ?> update && update.builder() == builder)
                || (stage instanceof ScanStage<?, ?> scan && scan.builder() == builder)
                || (builder instanceof QueryBuilder<?, ?, ?, ?, ?> query
                        && stage instanceof QueryStage<?, ?> later
                        && query.state() == later.state());
    }
}
