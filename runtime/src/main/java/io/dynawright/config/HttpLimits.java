package io.dynawright.config;

import java.time.Duration;

/**
 * What HTTP clients keep to.
 *
 * @param maxConnections how many connections there may be at once
 * @param connectTimeout how long it may take to connect
 * @param readTimeout how long nothing may arrive of an answer
 */
public record HttpLimits(int maxConnections, Duration connectTimeout, Duration readTimeout) {}
