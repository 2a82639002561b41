package com.acme.obscured;

public class Override {}
