package io.dynawright.processor.read;

import io.dynawright.processor.declare.CodecCatalogue.Reserved;
import io.dynawright.processor.declare.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads what forms a codec of the runtime is reserved for. */
final class ServesReader {

    private static final String SERVES = CodecKinds.PACKAGE + ".Serves";

    private ServesReader() {}

    static Optional<Reserved> read(TypeElement codec) {
        return new Member(codec, 0)
                .annotation(SERVES)
                .map(serves -> new Reserved(
                        serves.constant("as").map(Form.As::valueOf).orElse(Form.As.DEFAULT), formats(serves)));
    }

    private static Set<Form.Format> formats(AnnotationView serves) {
        List<Form.Format> written =
                serves.constants("format").stream().map(Form.Format::valueOf).toList();
        return written.isEmpty() ? EnumSet.allOf(Form.Format.class) : EnumSet.copyOf(written);
    }
}
