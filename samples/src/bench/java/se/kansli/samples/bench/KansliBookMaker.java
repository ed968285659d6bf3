package se.kansli.samples.bench;

import java.io.IOException;
import java.io.OutputStream;
import se.kansli.template.Copy;
import se.kansli.template.Template;

/** Kansli: the template is compiled once. The rules of the record are checked for every workbook. */
final class KansliBookMaker implements BookMaker {
    private final Template<Register> template;

    KansliBookMaker() throws IOException {
        template = Template.compile(Register.class, BookTemplate.kansli());
    }

    @Override
    public void make(Register register, OutputStream target) throws IOException {
        template.render(register, Copy.FINAL, target);
    }
}
