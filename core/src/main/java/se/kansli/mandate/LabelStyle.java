package se.kansli.mandate;

/** Whether and how a section names a goal's number above its heading (<i>måletikett</i>). */
public enum LabelStyle {
    /** No label. */
    NONE,
    /** "Mål 2". */
    CAPITALISED,
    /** "MÅL 2". */
    UPPER_CASE,
    /** "1. MÅL 1": the label is an item of a numbered list. */
    NUMBERED_UPPER_CASE
}
