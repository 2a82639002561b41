package com.acme.obscured;

public class Double {}
