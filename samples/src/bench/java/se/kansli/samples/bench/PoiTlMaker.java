package se.kansli.samples.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** poi-tl: the configuration is made once; a compiled template is filled in place and can be used for one document only. */
final class PoiTlMaker implements Maker {
    private final byte[] file;
    private final Configure configure =
            Configure.builder().bind("rows", new LoopRowTableRenderPolicy()).build();

    PoiTlMaker(byte[] template) {
        file = template;
    }

    @Override
    public void make(Mandate document, OutputStream target) throws IOException {
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(file), configure)) {
            template.render(document).write(target);
        }
    }
}
