package io.dynawright.processor.lock;

import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.DocumentDeclaration;
import io.dynawright.processor.declare.EnumTexts;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Names;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.lock.LockedEnum.Unknown;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells of codecs how they store values, and collects the enums that it meets on the way. */
final class TypeForms {

    private static final String CODECS = "io.dynawright.codec";

    private final Map<String, String> documents;
    private final Map<String, LockedEnum> enums = new TreeMap<>();

    private TypeForms(Map<String, String> documents) {
        this.documents = documents;
    }

    /** That knows these documents. */
    static TypeForms over(Collection<DocumentDeclaration> declared) {
        Map<String, String> documents = new TreeMap<>();
        declared.forEach(document -> documents.put(
                Names.ofDocument(document.entity().type()).codec().qualifiedName(),
                document.entity().type().qualifiedName()));
        return new TypeForms(documents);
    }

    /** The enums that were met, by their names. */
    Map<String, LockedEnum> enums() {
        return enums;
    }

    /** How a codec stores values. */
    LockedType of(CodecRef codec) {
        if (codec instanceof CodecRef.EnumOf constants) {
            return ofEnum(constants);
        }
        if (codec instanceof CodecRef.Document document) {
            String name = document.codec().qualifiedName();
            return new LockedType.DocumentMap(documents.getOrDefault(name, name));
        }
        return codec.parts().isEmpty() ? new LockedType.Value(codec.storedAs(), form(codec)) : made(codec);
    }

    /** Of one that is made from others: a collection, or, as of {@code Optional}, nothing but the other itself. */
    private LockedType made(CodecRef codec) {
        LockedType first = of(codec.parts().get(0));
        if (codec.parts().size() > 1) {
            return new LockedType.Entries(first, of(codec.parts().get(1)));
        }
        boolean holdsSeveral =
                codec.storedAs() == StoredType.LIST || codec.storedAs().isSet();
        return holdsSeveral ? new LockedType.Elements(codec.storedAs(), first) : first;
    }

    private LockedType ofEnum(CodecRef.EnumOf constants) {
        String name = constants.enumType().qualifiedName();
        if (constants.texts() instanceof EnumTexts.ToString) {
            return new LockedType.Value(StoredType.TEXT, "toString() of " + name);
        }
        enums.put(
                name,
                new LockedEnum(
                        new TreeSet<>(constants.texts().texts()),
                        constants.former().stream()
                                .map(CodecRef.FormerText::text)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        constants.fallback().isPresent() ? Unknown.DEFAULTED : Unknown.REFUSED));
        return new LockedType.EnumText(name);
    }

    private static String form(CodecRef codec) {
        if (codec instanceof CodecRef.Json json) {
            return "JSON of " + json.served();
        }
        if (codec instanceof CodecRef.Zoned zoned) {
            return name(zoned.codec()) + " in " + zoned.zone();
        }
        return codec.named().map(TypeForms::name).findFirst().orElse("");
    }

    private static String name(JavaType.Declared codec) {
        return codec.packageName().equals(CODECS) && codec.simpleName().endsWith("Codec")
                ? codec.simpleName().substring(0, codec.simpleName().length() - "Codec".length())
                : codec.qualifiedName();
    }
}
