package io.dynawright.processor.read;

import io.dynawright.processor.declare.AsyncRepository;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The annotations by which the classes of a compilation say how they are stored, and what counts if they do not. */
public interface Vocabulary {

    /** The qualified names of those that mark a class as one that is stored. */
    List<String> classAnnotations();

    /** Whether this table has an asynchronous repository: as it says, else as is said for all of them. */
    AsyncRepository asyncRepository(TypeElement table);

    /** What this class says. */
    Description describe(TypeElement type);
}
