package io.dynawright.processor.lock;

import java.util.List;
import java.util.Optional;

/** Something that was stored and is not declared as it was, so that old items, or a deployed table, do not take it. */
public sealed interface LockChange {

    /** Where it shows today. */
    Place place();

    /** The table of an entity has another name. */
    record TableRenamed(Place place, String was, String is) implements LockChange {}

    /** A table is not declared any more. */
    record TableGone(Place place, String table, String entity) implements LockChange {}

    /** A table has another key. */
    record KeyChanged(Place place, String table, LockedKey was, LockedKey is) implements LockChange {}

    /** A global index is deployed as something else. */
    record IndexChanged(Place place, String index, LockedIndex was, LockedIndex is) implements LockChange {}

    /** A local index was added, removed, or is deployed as something else. */
    record LocalIndexChanged(Place place, String index, Optional<LockedIndex> was, Optional<LockedIndex> is)
            implements LockChange {}

    /** An attribute is stored in another way. */
    record TypeChanged(Place place, String attribute, LockedType was, LockedType is) implements LockChange {}

    /** An attribute has, or seems to have, another name, and the one that it had is not read. */
    record AttributeRenamed(Place place, String was, String is) implements LockChange {}

    /** An attribute is not declared any more. */
    record AttributeGone(Place place, String attribute) implements LockChange {}

    /** An attribute has to be there, and need not have been. */
    record AttributeRequired(Place place, String attribute, Before before) implements LockChange {}

    /** What an attribute was that has to be there today. */
    enum Before {
        ABSENT,
        OPTIONAL
    }

    /**
     * A text of an enum is not read any more.
     *
     * @param added the texts that are new
     */
    record TextGone(Place place, String attribute, String type, String text, List<String> added)
            implements LockChange {}

    /** Classes are told apart by another attribute; empty where there is one class. */
    record DiscriminatorChanged(Place place, Optional<String> was, Optional<String> is) implements LockChange {}

    /**
     * A value of a discriminator is not read any more.
     *
     * @param added the values that are new
     */
    record VariantGone(Place place, String discriminator, String value, String type, List<String> added)
            implements LockChange {}

    /** The schema version went back, or is in another attribute. */
    record VersionsChanged(Place place, SchemaVersions was, SchemaVersions is) implements LockChange {}

    /** Items of versions that may be stored are not read any more. */
    record VersionsUnread(Place place, int first, int oldest) implements LockChange {}
}
