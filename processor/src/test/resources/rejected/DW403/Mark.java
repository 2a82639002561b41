package shop;

import io.dynawright.annotation.Table;

@Table("marks")
public @interface Mark {}
