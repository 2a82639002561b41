package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.Surroundings;
import io.dynawright.processor.declare.Visibility;
import java.util.List;

/** What is generated from: a table, a document, or a view. */
public sealed interface Model permits TableModel, DocumentModel, ViewModel {

    /** What it holds. */
    Layout layout();

    /** Who sees what is generated. */
    Visibility visibility();

    /** What generated code has to mind. */
    Surroundings surroundings();

    /** The types that are generated, all in the class's package. */
    List<JavaType.Declared> generated();

    /** The one of them that reads and writes, and holds the codecs. */
    JavaType.Declared storing();

    /** What an update can do. */
    Changes changes();

    /** The class that is stored. */
    default JavaType.Declared entity() {
        return layout().type();
    }

    /** Its attributes. */
    default List<Attribute> attributes() {
        return layout().attributes();
    }
}
