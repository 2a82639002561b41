package io.dynawright.samples.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.cxapi.CloudAssembly;
import software.amazon.awscdk.cxapi.CloudFormationStackArtifact;

/** The AWS CDK takes the templates, and gives them back as they are. */
class TicketAppTest {

    @TempDir
    private static Path output;

    @Test
    void theAppHasTheStacksInTheirOrderWithAllThatTheTemplatesSay() throws IOException {
        CloudAssembly assembly = TicketApp.app(Published.folder(), output).synth();
        assertThat(assembly.getStacks())
                .extracting(CloudFormationStackArtifact::getStackName)
                .containsExactly("venues", "sales");
        for (CloudFormationStackArtifact stack : assembly.getStacks()) {
            JsonNode written = Published.json("cloudformation/" + stack.getStackName() + ".template.json");
            JsonNode synthesized = Published.json(Path.of(stack.getTemplateFullPath()));
            for (String section : List.of("Resources", "Outputs", "Conditions")) {
                assertThat(members(written.path(section)))
                        .allSatisfy(name -> assertThat(synthesized.path(section).path(name))
                                .isEqualTo(written.path(section).path(name)));
            }
        }
    }

    private static Stream<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false);
    }

    private static List<String> members(JsonNode object) {
        return names(object).toList();
    }
}
