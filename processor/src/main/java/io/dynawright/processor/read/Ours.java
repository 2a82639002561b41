package io.dynawright.processor.read;

/** The names of Dynawright's own annotations, as far as they are read. */
final class Ours {

    static final String PACKAGE = "io.dynawright.annotation";

    static final String TABLE = PACKAGE + ".Table";
    static final String PARTITION_KEY = PACKAGE + ".PartitionKey";
    static final String SORT_KEY = PACKAGE + ".SortKey";
    static final String ATTRIBUTE = PACKAGE + ".Attribute";
    static final String IGNORE = PACKAGE + ".Ignore";
    static final String INDEX = PACKAGE + ".Index";
    static final String INDEXES = PACKAGE + ".Indexes";
    static final String LOCAL_INDEX = PACKAGE + ".LocalIndex";
    static final String LOCAL_INDEXES = PACKAGE + ".LocalIndexes";
    static final String DOCUMENT = PACKAGE + ".Document";
    static final String VIEW = PACKAGE + ".View";
    static final String CODECS = PACKAGE + ".Codecs";
    static final String CREATOR = PACKAGE + ".Creator";
    static final String DEFAULT = PACKAGE + ".Default";
    static final String DERIVED = PACKAGE + ".Derived";
    static final String DISCRIMINATOR = PACKAGE + ".Discriminator";
    /** What the attribute is called if {@code @Discriminator} does not say. */
    static final String DISCRIMINATOR_NAME = "type";

    static final String DISCRIMINATOR_VALUE = PACKAGE + ".DiscriminatorValue";
    static final String ENUM_VALUE = PACKAGE + ".EnumValue";
    static final String ENUM_DEFAULT = PACKAGE + ".EnumDefault";
    static final String JSON = PACKAGE + ".Json";
    static final String FLATTEN = PACKAGE + ".Flatten";
    static final String CATCH_ALL = PACKAGE + ".CatchAll";
    static final String DYNAMIC = PACKAGE + ".Dynamic";
    static final String VERSION = PACKAGE + ".Version";
    static final String CREATED_AT = PACKAGE + ".CreatedAt";
    static final String UPDATED_AT = PACKAGE + ".UpdatedAt";
    static final String TIME_TO_LIVE = PACKAGE + ".TimeToLive";
    static final String AUTO_ID = PACKAGE + ".AutoId";
    static final String ENCRYPTED = PACKAGE + ".Encrypted";
    static final String SENSITIVE = PACKAGE + ".Sensitive";
    static final String TABLE_SETTINGS = PACKAGE + ".TableSettings";
    static final String STACK = PACKAGE + ".Stack";
    static final String REPOSITORY = PACKAGE + ".Repository";
    static final String SCHEMA_VERSION = PACKAGE + ".SchemaVersion";
    static final String UPCAST = PACKAGE + ".Upcast";
    static final String FORMER_NAME = PACKAGE + ".FormerName";

    private Ours() {}
}
