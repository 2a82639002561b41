package io.dynawright.processor.read;

import io.dynawright.processor.declare.AsyncRepository;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Dynawright's annotations alone.
 *
 * @param asyncRepositories whether a table that does not say so has an asynchronous repository
 */
public record OwnVocabulary(AsyncRepository asyncRepositories) implements Vocabulary {

    @Override
    public List<String> classAnnotations() {
        return List.of(Ours.TABLE, Ours.DOCUMENT, Ours.VIEW);
    }

    @Override
    public AsyncRepository asyncRepository(TypeElement table) {
        return new OwnDescription(table).writtenAsyncRepository().orElse(asyncRepositories);
    }

    @Override
    public Description describe(TypeElement type) {
        return new OwnDescription(type);
    }
}
