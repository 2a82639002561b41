package io.dynawright.samples.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.cloudformation.include.CfnInclude;

/**
 * An app of the AWS CDK made of the templates that {@code javac} wrote. What else a stack needs can be added to it, and
 * {@link CfnInclude#getResource} gives what is in the template.
 *
 * <p>{@code cdk.json} names this class; {@code cdk deploy --all} deploys the stacks in their order.
 */
public final class TicketApp {

    private TicketApp() {}

    public static void main(String... args) throws IOException {
        app(Path.of("target/classes/META-INF/dynawright"), Path.of("cdk.out")).synth();
    }

    /**
     * The app, with one stack for each template.
     *
     * @param module the folder that Dynawright wrote
     * @param output where the app puts what it synthesizes
     */
    static App app(Path module, Path output) throws IOException {
        App app = new App(AppProps.builder().outdir(output.toString()).build());
        JsonNode index =
                new ObjectMapper().readTree(module.resolve("stacks.json").toFile());
        Map<String, Stack> stacks = new LinkedHashMap<>();
        for (JsonNode described : index.path("stacks")) {
            Stack stack = new Stack(app, described.path("name").asText());
            CfnInclude.Builder.create(stack, "Tables")
                    .templateFile(
                            module.resolve(described.path("cloudformation").asText())
                                    .toString())
                    .build();
            described.path("dependsOn").forEach(other -> stack.addDependency(stacks.get(other.asText())));
            stacks.put(described.path("name").asText(), stack);
        }
        return app;
    }
}
