package se.kansli.meeting;

import org.jspecify.annotations.Nullable;

/**
 * That a matter is not for everybody, on the agenda or in the protocol (<i>sekretess</i>).
 *
 * @param ground the paragraph of the law, such as {@code 25 kap. 1 § OSL} (<i>lagrum</i>)
 */
public record Confidentiality(@Nullable String ground) {
    /** Whether it does not say by which law. */
    public boolean lacksGround() {
        return ground == null || ground.isBlank();
    }
}
