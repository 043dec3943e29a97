package se.samspel.worker.read;

import java.io.IOException;

/** A visitor that looks at the beginnings of elements only. */
record Starts(Look look) implements XmlWalk.Visitor {
    @Override
    public boolean start(String name, XmlWalk at) throws IOException {
        look.at(name, at);
        return true;
    }

    @Override
    public void text(String text) {}

    @Override
    public void end(String name) {}

    interface Look {
        void at(String name, XmlWalk at) throws IOException;
    }
}
