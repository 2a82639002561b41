package io.dynawright.annotation;

public @interface Table {
    String value();
}
