package com.acme.obscured;

public class Object {}
