package shop;

import io.dynawright.annotation.View;

@View(of = Plain.class)
public record Summary(String name) {}
