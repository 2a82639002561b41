package io.dynawright.samples.conformance.illegal;

import java.util.List;

/** Conditions that a type does not allow. */
final class ConditionUses {

    static final List<Use> ALL = List.of(
            of(
                    "a prefix of a number",
                    "it.count().beginsWith(\"1\")",
                    "method beginsWith(",
                    "it.text().beginsWith(\"1\")"),
            of("a part of a number", "it.count().contains(1)", "method contains(int)", "it.numbers().contains(1)"),
            of("a part of a boolean", "it.flag().contains(true)", "method contains(boolean)", "it.flag().eq(true)"),
            of(
                    "text in binary",
                    "it.bytes().contains(\"a\")",
                    "no suitable method found for contains(",
                    "it.bytes().contains(bytes)"),
            of("an order of booleans", "it.flag().lt(true)", "method lt(boolean)", "it.flag().ne(true)"),
            of("a range of booleans", "it.flag().between(false, true)", "method between(", "it.count().between(0, 1)"),
            of("an order of sets", "it.words().lt(Set.of(\"a\"))", "method lt(", "it.words().eq(Set.of(\"a\"))"),
            of("an order of lists", "it.lines().gt(List.of(\"a\"))", "method gt(", "it.lines().ne(List.of(\"a\"))"),
            of("an order of documents", "it.part().ge(part)", "method ge(", "it.part().eq(part)"),
            of("an order of anything", "it.dynamic().gt(1)", "method gt(int)", "it.dynamic().eq(1)"),
            of(
                    "a prefix of a list",
                    "it.lines().beginsWith(\"a\")",
                    "method beginsWith(",
                    "it.lines().contains(\"a\")"),
            of("the size of a number", "it.count().size().gt(1)", "method size()", "it.text().size().gt(1)"),
            of("the size of a boolean", "it.flag().size().gt(1)", "method size()", "it.words().size().gt(1)"),
            of(
                    "a size that is text",
                    "it.text().size().eq(\"1\")",
                    "no suitable method found for eq(",
                    "it.text().size().eq(1)"),
            of(
                    "the prefix of a size",
                    "it.text().size().beginsWith(\"1\")",
                    "method beginsWith(",
                    "it.text().size().ge(1)"),
            of(
                    "text compared with a number",
                    "it.text().eq(1)",
                    "no suitable method found for eq(int)",
                    "it.text().eq(\"1\")"),
            of(
                    "text compared with an attribute that is a number",
                    "it.text().eq(it.count())",
                    "no suitable method found for eq(",
                    "it.text().eq(it.note())"),
            of(
                    "an order of text and an attribute that is a number",
                    "it.count().lt(it.text())",
                    "no suitable method found for lt(",
                    "it.count().lt(it.price())"),
            of(
                    "bounds that are attributes of another type",
                    "it.count().between(it.text(), it.note())",
                    "no suitable method found for between(",
                    "it.count().between(it.rank(), it.total())"),
            of(
                    "a constant by its name",
                    "it.grade().eq(\"HIGH\")",
                    "no suitable method found for eq(",
                    "it.grade().eq(Grade.HIGH)"),
            of(
                    "values of two types",
                    "it.text().in(\"a\", 1)",
                    "int cannot be converted to java.lang.String",
                    "it.text().in(\"a\", \"1\")"),
            of(
                    "many values of another type",
                    "it.text().inAny(List.of(1, 2))",
                    "lower bounds: java.lang.Integer",
                    "it.count().inAny(List.of(1, 2))"),
            of(
                    "a type by its name",
                    "it.text().attributeType(\"S\")",
                    "String cannot be converted to io.dynawright.codec.AttributeType",
                    "it.text().attributeType(AttributeType.S)"),
            of(
                    "an element of another type in a set",
                    "it.words().contains(1)",
                    "no suitable method found for contains(",
                    "it.words().contains(\"1\")"),
            of(
                    "an element of another type in a list",
                    "it.prices().contains(\"1\")",
                    "no suitable method found for contains(",
                    "it.lines().contains(\"1\")"),
            of(
                    "an attribute of another type in a set",
                    "it.words().contains(it.count())",
                    "no suitable method found for contains(",
                    "it.words().contains(it.text())"),
            of("a position in a map", "it.stock().at(0).eq(1)", "method at(int)", "it.prices().at(0).eq(1)"),
            of("a position in a set", "it.words().at(0).eq(\"a\")", "method at(int)", "it.lines().at(0).eq(\"a\")"),
            of("a position in text", "it.text().at(0).eq(\"a\")", "method at(int)", "it.text().beginsWith(\"a\")"),
            of(
                    "a position that is text",
                    "it.lines().at(\"0\").eq(\"a\")",
                    "String cannot be converted to int",
                    "it.lines().at(0).eq(\"a\")"),
            of("an entry of a list", "it.lines().key(\"a\").exists()", "method key(", "it.stock().key(\"a\").exists()"),
            of(
                    "an entry of a document",
                    "it.part().key(\"name\").exists()",
                    "method key(",
                    "it.part().name().exists()"),
            of(
                    "an entry of another type",
                    "it.byGrade().key(\"HIGH\").exists()",
                    "String cannot be converted to io.dynawright.samples.conformance.every.Grade",
                    "it.byGrade().key(Grade.HIGH).exists()"),
            of(
                    "what a document does not have",
                    "it.part().colour().exists()",
                    "method colour()",
                    "it.part().price().exists()"),
            of(
                    "a prefix of a number in a document in a list",
                    "it.parts().at(0).quantity().beginsWith(\"1\")",
                    "method beginsWith(",
                    "it.parts().at(0).name().beginsWith(\"1\")"),
            of(
                    "an attribute of an element, without position",
                    "it.parts().name().exists()",
                    "method name()",
                    "it.parts().at(0).name().exists()"),
            of(
                    "an order of booleans in a document in a map",
                    "it.byGrade().key(Grade.LOW).spare().ge(true)",
                    "method ge(boolean)",
                    "it.byGrade().key(Grade.LOW).quantity().ge(1)"),
            of("Java's operators", "it.count() > 1", "bad operand types for binary operator", "it.count().gt(1)"),
            of("Java's negation", "!it.flag()", "bad operand type", "it.flag().eq(false)"),
            of("Java's equality", "it.text().equals(\"a\")", "boolean cannot be converted", "it.text().eq(\"a\")"),
            of(
                    "a truth as a condition",
                    "it.flag().exists().and(true)",
                    "boolean cannot be converted",
                    "it.flag().exists().and(it.flag().eq(true))"));

    private ConditionUses() {}

    private static Use of(String what, String illegal, String error, String legal) {
        return new Use(what, filter(illegal), error, filter(legal));
    }

    private static String filter(String condition) {
        return "specimens.scan(s -> s.filter(it -> " + condition + "));";
    }
}
