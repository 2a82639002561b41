package io.dynawright.processor.read;

import io.dynawright.processor.declare.Naming;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** The annotations by which the classes of a compilation say how they are stored, and what counts if they do not. */
public interface Vocabulary {

    /** The qualified names of those that mark a class as one that is stored. */
    List<String> classAnnotations();

    /**
     * Which types this table has generated, and how they are called: as it says, else as is said for all of them.
     *
     * @throws MissingTypeException if it names a constant that does not exist
     */
    Naming naming(TypeElement table);

    /** What this class says. */
    Description describe(TypeElement type);
}
