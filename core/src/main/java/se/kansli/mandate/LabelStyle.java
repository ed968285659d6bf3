package se.kansli.mandate;

import se.kansli.text.Swedish;

/** Whether and how a section names a goal's number above its heading (<i>måletikett</i>). */
public enum LabelStyle {
    /** No label. */
    @Swedish("ingen etikett")
    NONE,
    /** "Mål 2". */
    @Swedish("Mål 2")
    CAPITALISED,
    /** "MÅL 2". */
    @Swedish("MÅL 2")
    UPPER_CASE,
    /** "1. MÅL 1": the label is an item of a numbered list. */
    @Swedish("1. MÅL 1")
    NUMBERED_UPPER_CASE
}
