package io.dynawright.processor.declare;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types that an attribute can have, besides enums, arrays and documents: what the runtime on the user's class path
 * has codecs for.
 */
public record CodecCatalogue(List<Entry> entries, List<CodecFactory> factories) {

    public CodecCatalogue {
        entries = List.copyOf(entries);
        factories = factories.stream().sorted(CodecFactory.MOST_SPECIFIC_FIRST).toList();
    }

    /**
     * A codec of one type.
     *
     * @param reserved the forms that must be asked for to get it; empty if it serves in all others
     */
    public record Entry(JavaType type, CodecRef codec, Optional<Reserved> reserved) {

        boolean serves(Form form) {
            return reserved.map(
                            forms -> forms.as() == form.as() && forms.formats().contains(form.format()))
                    .orElse(false);
        }
    }

    /** For what a codec is reserved: this {@code as}, in tables of these formats. */
    public record Reserved(Form.As as, Set<Form.Format> formats) {}

    /** Whether there is no codec at all, because there is no runtime. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The codec of this type, in this form if there is one for it. */
    public Optional<CodecRef> find(JavaType type, Form form) {
        List<Entry> ofType =
                entries.stream().filter(entry -> entry.type().equals(type)).toList();
        Optional<Entry> reserved =
                ofType.stream().filter(entry -> entry.serves(form)).findFirst();
        Optional<Entry> general =
                ofType.stream().filter(entry -> entry.reserved().isEmpty()).findFirst();
        return reserved.or(() -> general).map(Entry::codec);
    }
}
