package se.kansli.validation;

import jakarta.validation.Payload;

/** Makes a constraint a warning: {@code @Rule(code = "V04", check = …, payload = Warning.class)}. */
public interface Warning extends Payload {}
