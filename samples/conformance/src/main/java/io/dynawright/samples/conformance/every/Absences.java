package io.dynawright.samples.conformance.every;

import com.fasterxml.jackson.databind.JsonNode;
import io.dynawright.annotation.Dynamic;
import io.dynawright.annotation.PartitionKey;
import io.dynawright.annotation.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One attribute of each kind that null, empty and absent can meet. */
@Table("absences")
public record Absences(
        @PartitionKey String id,
        int primitiveInt,
        boolean primitiveBoolean,
        char primitiveChar,
        Integer boxedInt,
        Boolean boxedBoolean,
        String text,
        byte[] bytes,
        Grade grade,
        List<String> list,
        String[] array,
        int[] ints,
        Map<String, String> map,
        Set<String> textSet,
        Set<Integer> numberSet,
        EnumSet<Grade> enumSet,
        Set<Leaf> leafSet,
        Optional<String> optional,
        Optional<List<String>> optionalList,
        OptionalInt optionalInt,
        Leaf document,
        Shape sealedDocument,
        @Dynamic Object dynamic,
        AttributeValue attributeValue,
        JsonNode jsonNode) {}
