package io.dynawright.codec;

import io.dynawright.time.Zoning;

/** In which zone each attribute of an item is shown. */
@FunctionalInterface
public interface AttributeZoning {

    /**
     * How this attribute is shown.
     *
     * @param attribute its name in DynamoDB
     * @param zoning how attributes are shown in general
     */
    Zoning of(String attribute, Zoning zoning);
}
