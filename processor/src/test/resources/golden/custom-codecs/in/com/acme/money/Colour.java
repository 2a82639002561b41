package com.acme.money;

public record Colour(int rgb) {}
