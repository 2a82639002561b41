package io.dynawright.operation;

import io.dynawright.codec.ItemReader;
import io.dynawright.error.ConversionException;
import io.dynawright.error.DynawrightException;
import io.dynawright.error.InvalidRequestException;
import io.dynawright.expression.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What items are read as. */
sealed interface Reading<R> {

    /** What is fetched of each item; empty for all of it. */
    List<Path> projected();

    /** The same items, read as something else. */
    <S> Reading<S> as(Fetched<S> other);

    /**
     * Items are read as they come.
     *
     * @param decoder reads what was fetched of an item
     */
    record Fetched<R>(List<Path> projected, ItemDecoder<R> decoder) implements Reading<R> {

        @Override
        public <S> Reading<S> as(Fetched<S> other) {
            return other;
        }

        /** What is fetched where the table's key is wanted too; empty for all of the item. */
        List<Path> projectedWithKey(Subject<?> subject) {
            return projected.isEmpty()
                    ? List.of()
                    : Stream.concat(subject.keyPaths().stream(), projected.stream())
                            .distinct()
                            .toList();
        }
    }

    /**
     * Of each item only the table's key is fetched, and what the table has under it is read in its stead.
     *
     * @param batch reads the table
     */
    record Hydrated<R>(BatchGetPlan<R> batch) implements Reading<R> {

        @Override
        public List<Path> projected() {
            return batch.key().projected();
        }

        @Override
        public <S> Reading<S> as(Fetched<S> other) {
            return new Hydrated<>(batch.as(other));
        }
    }

    /** The whole entity. */
    static <T> Fetched<T> entity(Subject<T> subject) {
        return new Fetched<>(List.of(), (item, context) -> {
            T entity = Items.decode(subject, item, context);
            HookCalls.afterRead(subject.schema(), entity, context);
            return entity;
        });
    }

    /** What the view fetches. */
    static <R> Fetched<R> view(Subject<?> subject, @Nullable View<?, R> view) {
        if (view == null) {
            throw new InvalidRequestException("The view is null", subject.target());
        }
        return fetched(subject, view.paths(), view.type(), view::read);
    }

    /** What was selected. */
    static <R> Fetched<R> selection(Subject<?> subject, SelectedPaths paths, Function<ItemReader, R> read) {
        return fetched(subject, paths.projected(), Selection.class, read);
    }

    private static <R> Fetched<R> fetched(
            Subject<?> subject, List<Path> projected, Class<?> type, Function<ItemReader, R> read) {
        ItemPart part = new ItemPart(subject, Encryption.fetched(subject, projected));
        return new Fetched<>(part.fetched(), (item, context) -> {
            try {
                ItemReader in = part.today(Encryption.decrypted(subject, item, context));
                return decode(subject.schema().zoned(in, context.zoning()), type, read);
            } catch (ConversionException e) {
                throw e.in(subject.target(item.values()));
            }
        });
    }

    private static <R> R decode(ItemReader in, Class<?> type, Function<ItemReader, R> read) {
        try {
            return read.apply(in);
        } catch (DynawrightException e) {
            throw e;
        } catch (RuntimeException e) {
            throw ConversionException.refused(type.getName(), in.path(), e);
        }
    }
}
