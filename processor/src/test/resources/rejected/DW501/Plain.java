package shop;

public record Plain(String name) {}
