package se.kansli.json;

import java.util.List;

/** Has the name of a record of the library, and holds its own kind. */
public record Period(List<Period> parts) {}
