package se.kansli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.calendar.Notices.ALVA;
import static se.kansli.calendar.Notices.invitee;
import static se.kansli.calendar.Notices.person;

import biweekly.Biweekly;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.kansli.mandate.Mandates;
import se.kansli.meeting.MeetingNotice;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Role;

/** Whatever a notice says, other programs read the same, in Sweden's time. */
class ICalendarProperties {
    private static final Instant STAMP = Instant.parse("2027-01-20T08:30:00Z");
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Property(tries = 200)
    void textsReadBackToTheSameTexts(
            @ForAll("texts") String heading, @ForAll("texts") String place, @ForAll("texts") String name) {
        MeetingNotice notice = Notices.usual()
                .at(place, null)
                .calling(invitee(ALVA, Role.CHAIR), invitee(person(name, "d@example.se"), Role.MEMBER))
                .with(Notices.body("bun", BodyType.BOARD), heading, heading);
        biweekly.component.VEvent event = Biweekly.parse(
                        ICalendar.of(notice, STAMP).text())
                .first()
                .getEvents()
                .get(0);

        assertThat(event.getLocation().getValue()).isEqualTo(withLineFeeds(place));
        assertThat(event.getDescription().getValue())
                .isEqualTo(withLineFeeds("Dagordning:\n1. " + heading + "\n2. " + heading));
        assertThat(event.getAttendees().get(0).getCommonName()).isEqualTo(withLineFeeds(name));
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("d@example.se");
    }

    @Property(tries = 200)
    void anotherProgramHasNothingToSayAgainstIt(@ForAll("texts") String text) throws IOException, ParserException {
        Notices notices = Notices.usual().at(text, text);
        MeetingNotice notice = notices.with(Notices.body("bun", BodyType.BOARD), text);
        Calendar calendar = read(ICalendar.of(notice, STAMP));

        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(event(calendar).validate().getEntries()).isEmpty();
    }

    @Property(tries = 200)
    void noLineIsLongerThan75BytesOrCutsACharacter(@ForAll("texts") String heading) {
        String text = ICalendar.of(Notices.usual().with(Notices.body("bun", BodyType.BOARD), heading, heading), STAMP)
                .text();

        assertThat(text).endsWith("\r\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            assertThat(bytes).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
            assertThat(line).doesNotContain("\r", "\n");
        });
    }

    /** ical4j goes by the rules in the file, not by what Java knows of Sweden. */
    @Property(tries = 100)
    void meetingsOverTheChangesOfTheClocksAreWhenTheyAre(
            @ForAll @IntRange(min = 1997, max = 2090) int year,
            @ForAll boolean isSpring,
            @ForAll @IntRange(max = 3) int day)
            throws IOException, ParserException {
        LocalDate change =
                LocalDate.of(year, isSpring ? 3 : 10, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        LocalDateTime start = change.minusDays(2).plusDays(day).atTime(LocalTime.of(22, 30));
        LocalDateTime end = start.toLocalDate().plusDays(1).atTime(LocalTime.of(3, 15));
        MeetingNotice notice =
                Notices.usual().from(start.toString(), end.toString()).notice();
        VEvent event = event(read(ICalendar.of(notice, STAMP)));

        assertThat(instant(event, "DTSTART")).isEqualTo(start.atZone(SWEDEN).toInstant());
        assertThat(instant(event, "DTEND")).isEqualTo(end.atZone(SWEDEN).toInstant());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.randomValue(Mandates::line);
        Arbitrary<String> hard = Arbitraries.strings()
                .withChars(",;:\\\"^'n\n\r åÖ=%")
                .ofMinLength(1)
                .ofMaxLength(20);
        Arbitrary<String> longLines = Arbitraries.of("å", "😀", "a", "漢", ";", "\u00A0")
                .list()
                .ofMinSize(60)
                .ofMaxSize(200)
                .map(letters -> String.join("", letters));
        return Arbitraries.oneOf(pieces, hard, longLines).filter(text -> !text.isBlank());
    }

    private static Instant instant(VEvent event, String name) {
        DateProperty<?> property = event.getRequiredProperty(name);
        return Instant.from(property.getDate());
    }

    private static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
    }

    private static Calendar read(ICalendar calendar) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(calendar.text()));
    }
}
