package se.kansli.samples.bench;

import java.io.IOException;
import java.io.OutputStream;
import se.kansli.template.Copy;
import se.kansli.template.Template;

/** Kansli: the template is compiled once. The rules of the record are checked for every document. */
final class KansliMaker implements Maker {
    private final Template<Mandate> template;

    KansliMaker(byte[] template) {
        this.template = Template.compile(Mandate.class, template);
    }

    @Override
    public void make(Mandate document, OutputStream target) throws IOException {
        template.render(document, Copy.FINAL, target);
    }
}
