package se.kansli.samples.bench;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

/** XDocReport with FreeMarker: the report is preprocessed once and kept in its registry. */
final class XDocReportMaker implements Maker {
    private final IXDocReport report;

    XDocReportMaker(byte[] template) throws IOException, XDocReportException {
        report = XDocReportRegistry.getRegistry()
                .loadReport(
                        new ByteArrayInputStream(template), "mandate", TemplateEngineKind.Freemarker);
    }

    @Override
    public void make(Mandate document, OutputStream target) throws IOException, XDocReportException {
        IContext context = report.createContext();
        context.put("title", document.title());
        context.put("paragraphs", document.paragraphs());
        context.put("rows", document.rows());
        context.put("bullets", document.bullets());
        report.process(context, target);
    }
}
