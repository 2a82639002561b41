package io.dynawright.codec;

import java.util.Optional;

/** What the codecs of {@link Optional} share. */
class StoredOptional<T> implements EmptyWhenAbsent<Optional<T>> {

    private final Codec<T> codec;

    StoredOptional(Codec<T> codec) {
        this.codec = codec;
    }

    @Override
    public Optional<T> read(ItemReader in) {
        return Optional.of(codec.read(in));
    }

    @Override
    public void write(Optional<T> value, ItemWriter out) {
        codec.write(value.orElseThrow(), out);
    }

    @Override
    public Optional<T> absent() {
        return Optional.empty();
    }

    @Override
    public boolean isAbsent(Optional<T> value) {
        return value.isEmpty() || codec.isAbsent(value.get());
    }
}
