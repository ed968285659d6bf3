package se.kansli.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import se.kansli.internal.masking.Masking;
import se.kansli.internal.masking.Proof;
import se.kansli.internal.segment.CompiledTemplate;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.validation.Publication;
import se.kansli.validation.Validation;

/**
 * Makes documents that may be published.
 *
 * @param source the template's own file, whose texts are public
 */
record PublicCopy(CompiledTemplate compiled, byte[] source) {

    /** The whole file, in memory: nothing is written before it has been looked through. */
    byte[] of(Record document) throws IOException {
        Masking masking = Masking.of(document);
        Validation.require(masking.document(), Publication.class);
        compiled.require(masking.document());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        compiled.write(masking.document(), null, out);
        byte[] file = out.toByteArray();
        List<Problem> left = Proof.check(masking, file, source, compiled::locationOf);
        if (!left.isEmpty()) {
            throw new InvalidDocumentException(left);
        }
        return file;
    }
}
