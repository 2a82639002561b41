package io.dynawright.processor.model;

import io.dynawright.processor.declare.CheckedValue;
import io.dynawright.processor.declare.Disclosure;

/**
 * What constraints say of a member.
 *
 * @param member its name in its class
 * @param getter the method that gives the value
 */
public record Check(String member, String getter, CheckedValue value, Disclosure disclosure) {

    /** Whether it is of this member; a method can have the same name as a property. */
    public boolean isOf(Part part) {
        return member.equals(part.member()) && getter.equals(part.getter());
    }
}
