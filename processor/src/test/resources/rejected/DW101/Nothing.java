package shop;

import io.dynawright.annotation.Table;

@Table("nothing")
public class Nothing {}
