package se.kansli.samples.bench;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import pro.verron.officestamper.api.OfficeStamperException;
import pro.verron.officestamper.api.StreamStamper;
import pro.verron.officestamper.preset.OfficeStampers;

/** OfficeStamper: the stamper is made once; the file is read for every document, there is no way to keep it. */
final class OfficeStamperMaker implements Maker {
    private final byte[] file;
    private final StreamStamper<WordprocessingMLPackage> stamper = OfficeStampers.docxStamper();

    OfficeStamperMaker(byte[] template) {
        file = template;
    }

    @Override
    public void make(Mandate document, OutputStream target) throws OfficeStamperException {
        stamper.stamp(new ByteArrayInputStream(file), document, target);
    }
}
