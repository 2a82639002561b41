package com.acme.money;

public record Money(String currency, long cents) {}
