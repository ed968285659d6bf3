package se.kansli.validation;

import jakarta.validation.Payload;

/** Makes a standard constraint a warning: {@code @NotBlank(payload = Warning.class)}. */
public interface Warning extends Payload {}
