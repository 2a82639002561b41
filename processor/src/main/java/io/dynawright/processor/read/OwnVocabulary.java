package io.dynawright.processor.read;

import io.dynawright.processor.declare.Naming;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Dynawright's annotations alone.
 *
 * @param usual which types a table that says nothing has generated, and how they are called
 */
public record OwnVocabulary(Naming usual) implements Vocabulary {

    @Override
    public List<String> classAnnotations() {
        return List.of(Ours.TABLE, Ours.DOCUMENT, Ours.VIEW);
    }

    @Override
    public Naming naming(TypeElement table) {
        OwnDescription description = new OwnDescription(table);
        return usual.with(description.writtenAsyncRepository(), description.writtenNames());
    }

    @Override
    public Description describe(TypeElement type) {
        return new OwnDescription(type);
    }
}
