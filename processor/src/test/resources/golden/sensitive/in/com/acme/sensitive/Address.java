package com.acme.sensitive;

import io.dynawright.annotation.Document;

/** Nothing about it is secret. */
@Document
public record Address(String street, String city) {}
