package com.acme.shop.customers;

import io.dynawright.annotation.Document;

/** A place that letters reach. */
@Document
public record Address(String street, String city, Country country) {

    /** Where the shop delivers. */
    public enum Country {
        DE,
        FR
    }
}
