package io.dynawright.processor.declare;

import io.dynawright.processor.problem.Spot;
import java.util.Optional;

/** What is known of how an attribute's type is stored. */
public sealed interface Storing {

    /** By a codec. */
    record By(CodecRef codec) implements Storing {}

    /**
     * Not at all.
     *
     * @param part the type at fault: the attribute's own, or one that it is made of
     */
    record Refused(Reason reason, JavaType part) implements Storing {}

    /**
     * Not at all, because what the user says of it is wrong.
     *
     * @param spot where; empty if nothing is more exact than the attribute
     */
    record Faulty(Fault fault, Optional<Spot> spot) implements Storing {}

    /** Why a type cannot be stored. */
    enum Reason {
        /** There is no codec for it. */
        UNSUPPORTED,
        /** Generated code cannot name it: this class of it or around it is hidden. */
        HIDDEN,
        /** A part of what another class stores. */
        VIEW,
        /** A generic class without type arguments. */
        RAW,
        /** A wildcard or a type variable. */
        NO_FIXED_TYPE,
        /** {@code Object}, without {@code @Dynamic}. */
        UNTYPED,
        /** A document that was compiled without the processor. */
        NO_CODEC,
        /** An array of a generic class, which Java cannot make without a warning. */
        GENERIC_ARRAY,
        /** It has no codec in the form that was asked for. */
        NOT_IN_FORM,
        /** It is no set of DynamoDB's own, which was asked for. */
        NOT_A_SET,
        /** It is the key of a map and no single value. */
        MAP_KEY,
        /** Lists and maps are nested deeper in it than DynamoDB allows. */
        TOO_DEEP
    }
}
