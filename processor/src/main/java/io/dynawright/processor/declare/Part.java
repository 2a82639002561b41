package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;

/** A member that is stored, as one attribute or as several. */
public sealed interface Part permits AttributeDeclaration, FlattenedDeclaration, CatchAllDeclaration {

    /** The member's name as a property; in a flattened class after that of the flattened member, and a dot. */
    String javaName();

    /** Its type. */
    JavaType type();

    /** How generated code gets at it. */
    Access access();

    /**
     * The same as a member of the class of a flattened member, which is where messages show it.
     *
     * @param prefix what is put before names in DynamoDB
     */
    Part within(FlattenedDeclaration outer, String prefix);

    /** Where it is. */
    Spot spot();
}
