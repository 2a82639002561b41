package io.dynawright.config;

import java.util.Optional;

/** What a client proves with who it is. No {@code toString} shows a secret. */
public sealed interface Credentials {

    /**
     * Those that the AWS SDK finds: in its own variables of the environment and system properties, in profile files, and
     * where the program runs.
     */
    record ProviderChain() implements Credentials {}

    /**
     * An access key.
     *
     * @param sessionToken only temporary keys have one
     */
    record StaticKeys(String accessKeyId, String secretAccessKey, Optional<String> sessionToken)
            implements Credentials {

        @Override
        public String toString() {
            return "StaticKeys[****]";
        }
    }

    /**
     * Temporary ones of a role, which the AWS Security Token Service gives out and renews. Needs
     * {@code software.amazon.awssdk:sts} on the class path.
     *
     * @param roleArn the role
     * @param sessionName what the calls are called in the logs of AWS
     * @param externalId what the owner of the role asks for, if anything
     * @param caller who may assume the role
     */
    record AssumedRole(String roleArn, String sessionName, Optional<String> externalId, Credentials caller)
            implements Credentials {

        @Override
        public String toString() {
            return "AssumedRole[" + roleArn + " as " + sessionName + " by " + caller + "]";
        }
    }
}
