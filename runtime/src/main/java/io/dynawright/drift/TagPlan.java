package io.dynawright.drift;

import io.dynawright.health.SettingDifference.Setting;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.Tag;
import software.amazon.awssdk.services.dynamodb.model.TagResourceRequest;
import software.amazon.awssdk.services.dynamodb.model.UntagResourceRequest;

/** Changes the tags of a table, which requests name by its ARN. */
record TagPlan(Drifted table) {

    void add(Steps steps) {
        List<String> keys = table.subjects(Setting.TAG);
        List<Tag> declared = table.target().tags().stream()
                .filter(tag -> keys.contains(tag.key()))
                .toList();
        List<String> undeclared = keys.stream()
                .filter(key -> declared.stream().noneMatch(tag -> tag.key().equals(key)))
                .toList();
        if (!undeclared.isEmpty()) {
            steps.add(new Step.UntagResource(
                    UntagResourceRequest.builder()
                            .resourceArn(table.found().tableArn())
                            .tagKeys(undeclared)
                            .build(),
                    "Remove the tags that the entity does not declare"));
        }
        if (!declared.isEmpty()) {
            steps.add(new Step.TagResource(
                    TagResourceRequest.builder()
                            .resourceArn(table.found().tableArn())
                            .tags(declared)
                            .build(),
                    "Set the tags. It takes some seconds until they are seen"));
        }
    }
}
