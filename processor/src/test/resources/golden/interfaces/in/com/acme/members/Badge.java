package com.acme.members;

import io.dynawright.annotation.Table;

@Table("badges")
public record Badge(Long id, String holder) implements Keyed<Long> {}
