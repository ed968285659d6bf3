package se.kansli.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * From one time of day to another (<i>tid</i>).
 *
 * @param from when it begins
 * @param to when it ends; absent where it is not known yet
 */
public record TimeSpan(@NotNull LocalTime from, @Nullable LocalTime to) {}
