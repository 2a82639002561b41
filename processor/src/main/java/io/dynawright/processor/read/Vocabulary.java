package io.dynawright.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;

/** The annotations by which the classes of a compilation say how they are stored. */
public interface Vocabulary {

    /** The qualified names of those that mark a class as one that is stored. */
    List<String> classAnnotations();

    /** What this class says. */
    Description describe(TypeElement type);
}
