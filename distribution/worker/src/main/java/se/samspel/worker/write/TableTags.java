package se.samspel.worker.write;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tags of tables right. The renderer tags a caption beside its table and after it; it belongs first in the table,
 * so that it is heard before the cells. Heads and feet without rows are taken away.
 */
final class TableTags {
    private static final COSName CAPTION = COSName.getPDFName("Caption");
    private static final COSName TABLE = COSName.getPDFName("Table");
    private static final List<COSName> GROUPS =
            List.of(COSName.getPDFName("THead"), COSName.getPDFName("TFoot"));

    private TableTags() {}

    static void putRight(PDDocument pdf) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            visit(root.getCOSObject());
        }
    }

    private static void visit(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary only && structural(only)) {
            visit(only);
        }
        if (kids instanceof COSArray array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (array.getObject(i) instanceof COSDictionary kid && structural(kid)) {
                    visit(kid);
                    tidy(array, i, kid);
                }
            }
        }
    }

    private static void tidy(COSArray kids, int at, COSDictionary kid) {
        if (GROUPS.contains(type(kid)) && empty(kid)) {
            kids.remove(at);
        } else if (CAPTION.equals(type(kid))
                && at > 0
                && kids.getObject(at - 1) instanceof COSDictionary table
                && TABLE.equals(type(table))
                && table.getDictionaryObject(COSName.K) instanceof COSArray inTable) {
            inTable.add(0, kids.get(at));
            kids.remove(at);
            kid.setItem(COSName.P, table);
        }
    }

    private static boolean structural(COSDictionary kid) {
        return type(kid) != null;
    }

    private static boolean empty(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        return kids == null || (kids instanceof COSArray array && array.size() == 0);
    }

    private static @Nullable COSName type(COSDictionary element) {
        return element.getCOSName(COSName.S);
    }
}
