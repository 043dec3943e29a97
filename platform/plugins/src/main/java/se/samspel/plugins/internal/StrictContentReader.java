package se.samspel.plugins.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.samspel.api.content.Shape;
import se.samspel.api.content.StrictContent;

/** Lets features read a file with the reader of plugins. */
@Component(service = StrictContent.class)
public final class StrictContentReader implements StrictContent {
    @Activate
    public StrictContentReader() {}

    @Override
    public Reading read(String file, byte[] json, Shape.Members shape) {
        Findings findings = new Findings();
        return StrictReader.read(file, json, shape, findings)
                .<Reading>map(Reading.Fits::new)
                .orElseGet(() -> new Reading.Misfits(findings.list()));
    }
}
