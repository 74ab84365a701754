package ibidem.report.html;

import ibidem.check.CheckResult;
import ibidem.report.Format;
import java.io.IOException;
import java.io.Writer;

/** The report as one page that needs nothing else. */
public final class HtmlWriter implements Format {
    @Override
    public void write(CheckResult result, Setting setting, Writer out) throws IOException {
        new HtmlPage(result, out).write(setting.version());
    }
}
