package io.dynawright.naming;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;

/**
 * Tables have the names that parameters of the AWS Systems Manager Parameter Store tell. It needs {@code
 * software.amazon.awssdk:ssm} on the class path, which Dynawright does not bring along.
 *
 * <pre>{@code
 * TableNames names = ParameterStoreNames.of(SsmClient.create(), new Deployment("shop", "dev"));
 * }</pre>
 *
 * <p>The caller must be allowed {@code ssm:GetParameter}. The client stays that of whoever made it.
 *
 * @see <a href="https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameter.html">GetParameter</a>
 */
public final class ParameterStoreNames {

    private static final String STANDARD_PATH = "/dynawright/{app}/{deployment}/{type}/{name}";
    private static final Set<String> PLACES = Set.of("app", "deployment", "type", "name");

    private ParameterStoreNames() {}

    /**
     * The names that are stored as <code>/dynawright/{app}/{deployment}/table/{name}</code>, each of them remembered for
     * 300 seconds.
     *
     * @see TableNames#cached()
     */
    public static TableNames of(SsmClient client, Deployment deployment) {
        return of(client, deployment, STANDARD_PATH);
    }

    /**
     * The names that are stored at another path, each of them remembered for 300 seconds.
     *
     * @param path of the parameters, in which <code>{app}</code>, <code>{deployment}</code>, <code>{type}</code>, which is
     *     {@code table}, and <code>{name}</code>, the logical name, are filled in
     * @throws io.dynawright.error.ConfigurationException if the path is blank or has another place
     */
    public static TableNames of(SsmClient client, Deployment deployment, String path) {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(deployment, "deployment");
        return new Stored(client, deployment, NamePattern.of(path, PLACES)).cached();
    }

    private record Stored(SsmClient client, Deployment deployment, NamePattern path) implements SearchedNames {

        @Override
        public Optional<String> find(String logical) {
            String parameter = parameter(logical);
            LookUp lookUp = new LookUp(
                    logical,
                    "AWS Systems Manager",
                    "ssm:GetParameter",
                    parameter,
                    place(logical).words());
            return lookUp.run(() -> {
                try {
                    return Optional.of(client.getParameter(ask -> ask.name(parameter))
                            .parameter()
                            .value()
                            .strip());
                } catch (ParameterNotFoundException e) {
                    return Optional.empty();
                }
            });
        }

        @Override
        public Place place(String logical) {
            return new Place("the parameter " + parameter(logical) + " of the Parameter Store", deployment.asMap());
        }

        private String parameter(String logical) {
            Map<String, String> values = new LinkedHashMap<>(deployment.asMap());
            values.put("type", "table");
            values.put("name", logical);
            return path.fill(values);
        }
    }
}
