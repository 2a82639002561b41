package io.dynawright.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;

/** Dynawright's annotations alone. */
public record OwnVocabulary() implements Vocabulary {

    @Override
    public List<String> classAnnotations() {
        return List.of(Ours.TABLE, Ours.DOCUMENT, Ours.VIEW);
    }

    @Override
    public Description describe(TypeElement type) {
        return new OwnDescription(type);
    }
}
