package io.dynawright.processor.declare;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @Codecs} names on a class and on its package.
 *
 * @param codecs those of the class first
 * @param faults the others, which cannot be used
 */
public record CustomCodecs(List<CodecRef.Custom> codecs, List<Written<Fault>> faults) {

    public static final CustomCodecs NONE = new CustomCodecs(List.of(), List.of());

    public CustomCodecs {
        codecs = List.copyOf(codecs);
        faults = List.copyOf(faults);
    }

    /** The codec of this type; that of its box for a primitive one. */
    public Optional<CodecRef> find(JavaType type) {
        return codecs.stream()
                .filter(codec -> codec.served().equals(type.boxed()))
                .<CodecRef>map(codec -> codec)
                .findFirst();
    }
}
