package io.dynawright.processor.model;

import io.dynawright.processor.declare.JavaType;
import java.util.List;

/** What an item or map holds: an object of one class, or of one of several. */
public sealed interface Layout permits Shape, Variants {

    /** The type as which it is read and written. */
    JavaType.Declared type();

    /** All attributes that it can have, in the order of the source. */
    List<Attribute> attributes();

    /** Those about which all classes agree, so that something can be said of them without knowing the class. */
    List<Attribute> agreed();

    /** Those of all classes that are derived. */
    List<Attribute> derived();

    /** The classes of which its objects are. */
    List<Shape> shapes();

    /** Whether constraints say anything of its objects. */
    boolean isChecked();
}
