package io.dynawright.processor.read;

import io.dynawright.processor.declare.EntityDeclaration.Kind;
import io.dynawright.processor.declare.EntityDeclaration.Role;
import io.dynawright.processor.declare.ForeignMark;
import io.dynawright.processor.declare.Form;
import io.dynawright.processor.declare.IndexDeclaration;
import io.dynawright.processor.declare.Structure;
import io.dynawright.processor.declare.Wording;
import io.dynawright.processor.declare.Written;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** What the annotations of one class say. */
interface Description {

    /** Whose annotations they are. */
    Wording wording();

    /** What the class is stored as: a table, a document, both, or nothing. */
    List<Role> roles();

    Form.Format format(Role role);

    Written<String> tableName();

    List<IndexDeclaration> indexes();

    /** The class that makes objects of this one, if an annotation names it. */
    Optional<Written<TypeMirror>> builder();

    /** The annotations on the class that say nothing to us. */
    List<ForeignMark> foreignMarks();

    /** The members that are stored, and how objects are made. */
    Structure read(Kind kind, AccessorPicker accessors, StoringReader storing, ConstructionReader constructions);
}
