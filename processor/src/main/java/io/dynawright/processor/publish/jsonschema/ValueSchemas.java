package io.dynawright.processor.publish.jsonschema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dynawright.processor.declare.CodecRef;
import io.dynawright.processor.declare.JavaType;
import io.dynawright.processor.declare.StoredType;
import io.dynawright.processor.model.ModuleModel;
import io.dynawright.processor.publish.Json;
import java.util.List;
import java.util.stream.Stream;

/** Describes the values that a codec writes. */
record ValueSchemas(ModuleModel module) {

    ObjectNode schema(CodecRef codec) {
        if (codec instanceof CodecRef.Document document) {
            return Json.object().put("$ref", "#/$defs/" + definitionName(document.codec()));
        }
        if (codec instanceof CodecRef.EnumOf constants && isClosed(constants)) {
            return texts(constants.texts().texts());
        }
        return switch (codec.storedAs()) {
            case TEXT -> text(codec);
            case NUMBER -> type(Formats.isWhole(codec) ? "integer" : "number");
            case BINARY -> type("string").put("contentEncoding", "base64");
            case BOOLEAN -> type("boolean");
            case TEXT_SET, NUMBER_SET, BINARY_SET -> set(codec);
            case LIST -> list(codec);
            case MAP -> map(codec);
            case DYNAMIC -> dynamic(codec);
        };
    }

    /** Where unknown texts are read as a constant, items may have others. */
    private static boolean isClosed(CodecRef.EnumOf constants) {
        return !constants.texts().texts().isEmpty() && constants.fallback().isEmpty();
    }

    /** What is stored of an encrypted value; the schema of the plain one does not hold of it. */
    static ObjectNode encrypted() {
        return type("object").put("$comment", "encrypted by the program");
    }

    private static ObjectNode type(String type) {
        return Json.object().put("type", type);
    }

    private static ObjectNode texts(List<String> texts) {
        ObjectNode schema = type("string");
        schema.set("enum", Json.texts(texts));
        return schema;
    }

    private static ObjectNode text(CodecRef codec) {
        ObjectNode schema = type("string");
        if (codec instanceof CodecRef.Json) {
            schema.put("contentMediaType", "application/json");
        }
        Formats.of(codec).ifPresent(format -> schema.put("format", format));
        return schema;
    }

    private ObjectNode set(CodecRef codec) {
        ObjectNode schema = type("array").put("uniqueItems", true).put("minItems", 1);
        schema.set(
                "items",
                codec.parts().isEmpty()
                        ? element(codec.storedAs())
                        : schema(codec.parts().get(0)));
        return schema;
    }

    private static ObjectNode element(StoredType set) {
        return switch (set) {
            case NUMBER_SET -> type("number");
            case BINARY_SET -> type("string").put("contentEncoding", "base64");
            default -> type("string");
        };
    }

    private ObjectNode list(CodecRef codec) {
        ObjectNode schema = type("array");
        if (codec.parts().size() == 1) {
            schema.set("items", schema(codec.parts().get(0)));
        }
        return schema;
    }

    /** The last part is the codec of values; keys are texts in any case. */
    private ObjectNode map(CodecRef codec) {
        ObjectNode schema = type("object");
        List<CodecRef> parts = codec.parts();
        if (!parts.isEmpty()) {
            schema.set("additionalProperties", schema(parts.get(parts.size() - 1)));
        }
        if (parts.size() > 1 && parts.get(0) instanceof CodecRef.EnumOf constants && isClosed(constants)) {
            ObjectNode names = Json.object();
            names.set("enum", Json.texts(constants.texts().texts()));
            schema.set("propertyNames", names);
        }
        return schema;
    }

    /** An {@code Optional} is stored as what it holds. */
    private ObjectNode dynamic(CodecRef codec) {
        return codec.parts().size() == 1 ? schema(codec.parts().get(0)) : Json.object();
    }

    /** The name of a document among the definitions: with its package if others of the module are called the same. */
    String definitionName(JavaType.Declared codec) {
        String name = shortName(codec);
        boolean isShared = module.documents().stream()
                .map(document -> document.model().storing())
                .anyMatch(other -> !other.equals(codec) && shortName(other).equals(name));
        return isShared ? codec.qualifiedName().replaceFirst("Codec$", "") : name;
    }

    private static String shortName(JavaType.Declared codec) {
        return String.join("_", codec.simpleNames()).replaceFirst("Codec$", "");
    }

    /** The codecs of the documents that a codec holds. */
    static Stream<JavaType.Declared> documentsIn(CodecRef codec) {
        return codec instanceof CodecRef.Document document
                ? Stream.of(document.codec())
                : codec.parts().stream().flatMap(ValueSchemas::documentsIn);
    }
}
