/**
 * Calendars: meetings as files that a calendar program reads (Swedish: <i>kalenderfiler</i>, <i>mötesbokningar</i>).
 *
 * <p>Read {@link se.kansli.calendar.ICalendar}: it makes an invitation (<i>kallelse</i>), a list of a year's meetings
 * (<i>mötesplan</i>) or a cancellation (<i>inställt möte</i>), as RFC 5545 and RFC 5546 say.
 */
@NullMarked
package se.kansli.calendar;

import org.jspecify.annotations.NullMarked;
