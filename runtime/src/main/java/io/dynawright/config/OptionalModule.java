package io.dynawright.config;

import io.dynawright.error.ConfigurationException;
import java.util.function.Supplier;

/** A library that not everybody needs, and so must add. */
enum OptionalModule {
    APACHE("A client that a configuration builds", "apache5-client"),
    NETTY("An asynchronous client that a configuration builds", "netty-nio-client"),
    STS("A configuration with a role_arn", "sts");

    private final String user;
    private final String artifact;

    OptionalModule(String user, String artifact) {
        this.user = user;
        this.artifact = artifact;
    }

    /**
     * What is made of it.
     *
     * @param adapter calls the one class that is linked to it, which is loaded no earlier than that
     */
    <R> R use(Supplier<R> adapter) {
        try {
            return adapter.get();
        } catch (NoClassDefFoundError e) {
            throw new ConfigurationException(
                    user + " needs the dependency software.amazon.awssdk:" + artifact
                            + ", in the version of the rest of the AWS SDK; not on the class path is "
                            + e.getMessage(),
                    e);
        }
    }
}
