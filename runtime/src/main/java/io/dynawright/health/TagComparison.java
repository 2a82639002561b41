package io.dynawright.health;

import static io.dynawright.health.SettingDifference.Setting.TAG;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the tags of a table: first those that are declared, then those that are not. */
final class TagComparison {

    /** What begins so belongs to AWS, and nobody else can set it. */
    private static final String RESERVED = "aws:";

    private TagComparison() {}

    static List<SettingDifference> of(Map<String, String> declared, Map<String, String> found) {
        List<SettingDifference> differences = new ArrayList<>();
        declared.forEach((key, value) -> {
            String other = found.get(key);
            if (!value.equals(other)) {
                String words = other == null ? "no tag " + key : "the tag " + key + " = " + other;
                differences.add(SettingDifference.declared(TAG, key, words, key + " = " + value));
            }
        });
        new TreeMap<>(found).forEach((key, value) -> {
            if (!declared.containsKey(key) && !key.startsWith(RESERVED)) {
                differences.add(SettingDifference.undeclared(TAG, key, "the tag " + key + " = " + value));
            }
        });
        return differences;
    }
}
