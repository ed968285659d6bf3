package se.kansli.samples.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jxls.transform.poi.JxlsPoiTemplateFillerBuilder;

/** JXLS: opens the template for every workbook. */
final class JxlsBookMaker implements BookMaker {
    private final byte[] template;

    JxlsBookMaker() throws IOException {
        template = BookTemplate.jxls();
    }

    @Override
    public void make(Register register, OutputStream target) {
        Map<String, Object> data = new HashMap<>(); // JXLS puts things of its own into it
        data.put("heading", register.heading());
        data.put("rows", register.rows());
        JxlsPoiTemplateFillerBuilder.newInstance()
                .withTemplate(new ByteArrayInputStream(template))
                .buildAndFill(data, () -> target);
    }
}
