package io.dynawright.processor.declare;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types that an attribute can have, besides enums, arrays and documents: what the runtime on the user's class path
 * has codecs for.
 *
 * @param custom the user's own, which come before these
 */
public record CodecCatalogue(List<Entry> entries, List<CodecFactory> factories, CustomCodecs custom) {

    private static final JavaType STRING = JavaType.Declared.of("java.lang", "String");

    /** What a map that takes all attributes can hold. */
    private static final List<JavaType> VALUES =
            List.of(STRING, JavaType.Declared.of("software.amazon.awssdk.services.dynamodb.model", "AttributeValue"));

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

    /** The codec of the values of a map that takes all attributes; empty if a map of this type cannot. */
    public Optional<CodecRef> ofCatchAll(JavaType map) {
        return VALUES.stream()
                .filter(value -> map.equals(new JavaType.Declared("java.util", List.of("Map"), List.of(STRING, value))))
                .findFirst()
                .flatMap(value -> find(value, new Form(Form.As.DEFAULT, Form.Format.DYNAWRIGHT)));
    }

    /** The codec of this type, in this form if there is one for it. */
    public Optional<CodecRef> find(JavaType type, Form form) {
        List<Entry> ofType =
                entries.stream().filter(entry -> entry.type().equals(type)).toList();
        Optional<CodecRef> reserved = ofType.stream()
                .filter(entry -> entry.serves(form))
                .map(Entry::codec)
                .findFirst();
        Optional<CodecRef> general = ofType.stream()
                .filter(entry -> entry.reserved().isEmpty())
                .map(Entry::codec)
                .findFirst();
        Optional<CodecRef> asked = form.as() == Form.As.DEFAULT ? Optional.empty() : reserved;
        return asked.or(() -> custom.find(type)).or(() -> reserved).or(() -> general);
    }

    /** The same with the user's own codecs. */
    public CodecCatalogue with(CustomCodecs found) {
        return new CodecCatalogue(entries, factories, found);
    }
}
