package io.dynawright.processor.publish.lock;

import io.dynawright.processor.declare.StoredType;

/** The words of the file, the same for writing and reading. */
final class Words {

    /** The form of the files that are written; older ones are read as well. */
    static final int FORMAT_NUMBER = 1;

    static final String FORMAT = "format";
    static final String TABLES = "tables";
    static final String DOCUMENTS = "documents";
    static final String ENUMS = "enums";

    static final String ENTITY = "entity";
    static final String KEY = "key";
    static final String PARTITION = "partition";
    static final String SORT = "sort";
    static final String NAME = "name";
    static final String INDEXES = "indexes";
    static final String KIND = "kind";
    static final String PROJECTION = "projection";
    static final String ALL = "all";
    static final String KEYS = "keys";
    static final String TIME_TO_LIVE = "timeToLive";

    static final String SCHEMA_VERSION = "schemaVersion";
    static final String CURRENT = "current";
    static final String OLDEST = "oldest";
    static final String ATTRIBUTE = "attribute";
    static final String HISTORY = "history";
    static final String VERSION = "version";

    static final String ATTRIBUTES = "attributes";
    static final String UNDECLARED = "undeclared";
    static final String DISCRIMINATOR = "discriminator";
    static final String VARIANTS = "variants";
    static final String CLASS = "class";
    static final String MEMBER = "member";
    static final String PRESENCE = "presence";
    static final String FORMERLY = "formerly";

    static final String VALUE = "value";
    static final String TYPE = "type";
    static final String FORM = "form";
    static final String ENUM = "enum";
    static final String DOCUMENT = "document";
    static final String OF = "of";
    static final String ENCRYPTED = "encrypted";

    static final String TEXTS = "texts";
    static final String UNKNOWN = "unknown";

    private Words() {}

    /** DynamoDB's name of a type, or that of none in particular. */
    static String of(StoredType type) {
        return type == StoredType.DYNAMIC ? "any" : type.descriptor();
    }
}
