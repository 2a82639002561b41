package io.dynawright.processor.emit;

import com.squareup.javapoet.ClassName;
import java.util.List;

/** The support surface: every type of the runtime that generated code names, codecs aside. */
public final class RuntimeTypes {

    public static final ClassName ASYNC_INDEX_RESULTS = root("AsyncIndexResults");
    public static final ClassName ASYNC_RESULTS = root("AsyncResults");
    public static final ClassName ASYNC_SCAN_RESULTS = root("AsyncScanResults");
    public static final ClassName DYNAWRIGHT = root("Dynawright");
    public static final ClassName DYNAWRIGHT_ASYNC = root("DynawrightAsync");
    public static final ClassName INDEX_RESULTS = root("IndexResults");
    public static final ClassName RESULTS = root("Results");
    public static final ClassName SCAN_RESULTS = root("ScanResults");

    public static final ClassName BINARY_CODEC = codec("BinaryCodec");
    public static final ClassName BINARY_SET_CODEC = codec("BinarySetCodec");
    public static final ClassName BOOL_CODEC = codec("BoolCodec");
    public static final ClassName CATCH_ALL = codec("CatchAll");
    public static final ClassName CODEC = codec("Codec");
    public static final ClassName DOCUMENT_CODEC = codec("DocumentCodec");
    public static final ClassName ELEMENT_SET_CODEC = codec("ElementSetCodec");
    public static final ClassName ENUM_CODEC = codec("EnumCodec");
    public static final ClassName ITEM_READER = codec("ItemReader");
    public static final ClassName ITEM_WRITER = codec("ItemWriter");
    public static final ClassName NUMBER_CODEC = codec("NumberCodec");
    public static final ClassName NUMBER_SET_CODEC = codec("NumberSetCodec");
    public static final ClassName SEQUENCE_CODEC = codec("SequenceCodec");
    public static final ClassName STRING_CODEC = codec("StringCodec");
    public static final ClassName STRUCTURE_CODEC = codec("StructureCodec");
    public static final ClassName TEXT_CODEC = codec("TextCodec");
    public static final ClassName TEXT_SET_CODEC = codec("TextSetCodec");

    public static final ClassName ATTRIBUTE_TYPE = codec("AttributeType");
    public static final ClassName CAPACITY = schema("Capacity");
    public static final ClassName DELETION_PROTECTION = schema("DeletionProtection");
    public static final ClassName ENTITY_KEY = schema("EntityKey");
    public static final ClassName ENTITY_SCHEMA = schema("EntitySchema");
    public static final ClassName EVOLUTION = schema("Evolution");
    public static final ClassName INDEX_PROJECTION = schema("IndexProjection");
    public static final ClassName LIFECYCLE = schema("Lifecycle");
    public static final ClassName REPLICAS = schema("Replicas");
    public static final ClassName RUNTIME_API = schema("RuntimeApi");
    public static final ClassName ID_KIND = ClassName.get("io.dynawright.id", "IdKind");
    public static final ClassName ID_SOURCE = ClassName.get("io.dynawright.id", "IdSource");
    public static final ClassName TABLE_DEFINITION = schema("TableDefinition");
    public static final ClassName TABLE_ENCRYPTION = schema("TableEncryption");
    public static final ClassName TABLE_SETTINGS = schema("TableSettings");

    public static final ClassName DELETION_POLICY = annotation("DeletionPolicy");
    public static final ClassName STREAM_VIEW = annotation("StreamView");
    public static final ClassName TABLE_CLASS = annotation("TableClass");

    /** Of the SDK: what the user's own methods bring from one version to the next is made of it. */
    public static final ClassName ATTRIBUTE_VALUE =
            ClassName.get("software.amazon.awssdk.services.dynamodb.model", "AttributeValue");

    public static final ClassName BINARY_PATH = expression("BinaryPath");
    public static final ClassName BOOLEAN_PATH = expression("BooleanPath");
    public static final ClassName CONDITION = expression("Condition");
    public static final ClassName DOCUMENT_PATH = expression("DocumentPath");
    public static final ClassName ENCRYPTED_PATH = expression("EncryptedPath");
    public static final ClassName LIST_PATH = expression("ListPath");
    public static final ClassName MAP_PATH = expression("MapPath");
    public static final ClassName NUMBER_PATH = expression("NumberPath");
    public static final ClassName PATH = expression("Path");
    public static final ClassName SET_PATH = expression("SetPath");
    public static final ClassName TEXT_PATH = expression("TextPath");
    public static final ClassName VALUE_PATH = expression("ValuePath");

    public static final ClassName BINARY_SORT_KEY = operation("BinarySortKey");
    public static final ClassName NUMBER_SORT_KEY = operation("NumberSortKey");
    public static final ClassName TEXT_SORT_KEY = operation("TextSortKey");
    public static final ClassName CONSISTENT_QUERY = operation("ConsistentQuery");
    public static final ClassName CONSISTENT_STAGE = operation("ConsistentStage");
    public static final ClassName GLOBAL_INDEX_QUERY = operation("GlobalIndexQuery");
    public static final ClassName GLOBAL_INDEX_STAGE = operation("GlobalIndexStage");
    public static final ClassName QUERY_STAGE = operation("QueryStage");
    public static final ClassName VIEW = operation("View");

    public static final ClassName DOCUMENT_UPDATE = operation("DocumentUpdate");
    public static final ClassName ENCRYPTED_UPDATE = operation("EncryptedUpdate");
    public static final ClassName LIST_UPDATE = operation("ListUpdate");
    public static final ClassName MAP_UPDATE = operation("MapUpdate");
    public static final ClassName NUMBER_UPDATE = operation("NumberUpdate");
    public static final ClassName SET_UPDATE = operation("SetUpdate");
    public static final ClassName VALUE_UPDATE = operation("ValueUpdate");
    public static final ClassName UPDATE_BUILDER = operation("UpdateBuilder");
    public static final ClassName UPDATE_STAGE = operation("UpdateStage");

    public static final ClassName BACKFILL = operation("Backfill");
    public static final ClassName BACKFILL_OPERATION = operation("BackfillOperation");
    public static final ClassName BACKFILL_OPTIONS = operation("BackfillOptions");
    public static final ClassName BATCH_OPTIONS = operation("BatchOptions");
    public static final ClassName BATCH_READ_OPTIONS = operation("BatchReadOptions");
    public static final ClassName CHECK_OPERATION = operation("CheckOperation");
    public static final ClassName DELETED_ITEMS = operation("DeletedItems");
    public static final ClassName DELETE_ALL_OPERATION = operation("DeleteAllOperation");
    public static final ClassName DELETE_OPERATION = operation("DeleteOperation");
    public static final ClassName EXISTS_OPERATION = operation("ExistsOperation");
    public static final ClassName FIND_ALL_OPERATION = operation("FindAllOperation");
    public static final ClassName FIND_OPERATION = operation("FindOperation");
    public static final ClassName FOUND_ITEMS = operation("FoundItems");
    public static final ClassName GET_OPERATION = operation("GetOperation");
    public static final ClassName INDEX_QUERY_OPERATION = operation("IndexQueryOperation");
    public static final ClassName INSERT_OPERATION = operation("InsertOperation");
    public static final ClassName OUTCOME_OPERATION = operation("OutcomeOperation");
    public static final ClassName PUT_ALL_OPERATION = operation("PutAllOperation");
    public static final ClassName PUT_ITEMS = operation("PutItems");
    public static final ClassName PUT_OPERATION = operation("PutOperation");
    public static final ClassName QUERY_OPERATION = operation("QueryOperation");
    public static final ClassName READ_OPTIONS = operation("ReadOptions");
    public static final ClassName SCAN_BUILDER = operation("ScanBuilder");
    public static final ClassName SCAN_OPERATION = operation("ScanOperation");
    public static final ClassName SCAN_STAGE = operation("ScanStage");
    public static final ClassName UPDATE_OPERATION = operation("UpdateOperation");
    public static final ClassName VERSIONED_WRITE_OPTIONS = operation("VersionedWriteOptions");
    public static final ClassName WHERE_OPERATION = operation("WhereOperation");
    public static final ClassName WHERE_OPTIONS = operation("WhereOptions");
    public static final ClassName WRITE_OPTIONS = operation("WriteOptions");
    public static final ClassName WRITE_OUTCOME = operation("WriteOutcome");

    public static final ClassName ALREADY_EXISTS = error("AlreadyExistsException");
    public static final ClassName BATCH_FAILED = error("BatchFailedException");
    public static final ClassName CONDITION_FAILED = error("ConditionFailedException");
    public static final ClassName INVALID_REQUEST = error("InvalidRequestException");
    public static final ClassName ITEM_NOT_FOUND = error("ItemNotFoundException");
    public static final ClassName STALE_VERSION = error("StaleVersionException");

    public static final ClassName DECIMALS = validation("Decimals");
    public static final ClassName DIGITS = validation("Digits");
    public static final ClassName EMAILS = validation("Emails");
    public static final ClassName TENSE = validation("Tense");
    public static final ClassName TEXTS = validation("Texts");
    public static final ClassName TIMES = validation("Times");
    public static final ClassName VIOLATIONS = validation("Violations");

    /** Those that stand before a dot in the bodies of generated methods, where a variable could obscure them. */
    public static final List<ClassName> NAMED_IN_EXPRESSIONS = List.of(
            ENTITY_KEY,
            BACKFILL_OPERATION,
            CHECK_OPERATION,
            DELETE_ALL_OPERATION,
            DELETE_OPERATION,
            EXISTS_OPERATION,
            FIND_ALL_OPERATION,
            FIND_OPERATION,
            GET_OPERATION,
            INDEX_QUERY_OPERATION,
            INSERT_OPERATION,
            OUTCOME_OPERATION,
            PUT_ALL_OPERATION,
            PUT_OPERATION,
            QUERY_OPERATION,
            SCAN_OPERATION,
            UPDATE_OPERATION,
            WHERE_OPERATION);

    private RuntimeTypes() {}

    private static ClassName root(String name) {
        return ClassName.get("io.dynawright", name);
    }

    private static ClassName codec(String name) {
        return ClassName.get("io.dynawright.codec", name);
    }

    private static ClassName annotation(String name) {
        return ClassName.get("io.dynawright.annotation", name);
    }

    private static ClassName schema(String name) {
        return ClassName.get("io.dynawright.schema", name);
    }

    private static ClassName expression(String name) {
        return ClassName.get("io.dynawright.expression", name);
    }

    private static ClassName operation(String name) {
        return ClassName.get("io.dynawright.operation", name);
    }

    private static ClassName error(String name) {
        return ClassName.get("io.dynawright.error", name);
    }

    private static ClassName validation(String name) {
        return ClassName.get("io.dynawright.validation", name);
    }
}
