package se.kansli.samples.bench;

import java.io.OutputStream;

/** One way to print a workbook. What can be done once is done in the constructor. */
@FunctionalInterface
interface BookMaker {

    void make(Register register, OutputStream target) throws Exception;

    /** The ways, by name; no other library is loaded than the one that is asked for. */
    static BookMaker named(String name) throws Exception {
        return switch (name) {
            case "kansli" -> new KansliBookMaker();
            case "fastexcel" -> new FastExcelBookMaker();
            case "sxssf" -> new PoiBookMaker(true);
            case "xssf" -> new PoiBookMaker(false);
            case "jxls" -> new JxlsBookMaker();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The way, after a look at what it makes of a few rows. */
    static BookMaker checked(String name) throws Exception {
        BookMaker maker = named(name);
        BookCheck.check(name, maker, Register.withRows(50));
        return maker;
    }
}
