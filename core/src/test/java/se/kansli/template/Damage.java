package se.kansli.template;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Something done to a file, at a place counted in thousandths: some bytes taken out, others put in. */
record Damage(int place, int removed, byte[] added) {
    byte[] in(byte[] bytes) {
        int from = (int) ((long) place * bytes.length / 1_000);
        int to = Math.min(bytes.length, from + removed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(added);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    static byte[] all(List<Damage> damages, byte[] bytes) {
        byte[] damaged = bytes;
        for (Damage damage : damages) {
            damaged = damage.in(damaged);
        }
        return damaged;
    }

    /** One to three. */
    static final class Several implements ArbitrarySupplier<List<Damage>> {
        @Override
        public Arbitrary<List<Damage>> get() {
            Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
            Arbitrary<byte[]> markup = Arbitraries.of(
                            "<",
                            ">",
                            "/>",
                            "\"",
                            "&",
                            "<w:p>",
                            "</w:p>",
                            "<w:p/>",
                            "<w:sdt>",
                            "<w:tbl/>",
                            "<!--",
                            "]]>",
                            " a='<'")
                    .map(String::getBytes);
            return Combinators.combine(
                            Arbitraries.integers().between(0, 999),
                            Arbitraries.integers().between(0, 12),
                            Arbitraries.oneOf(bytes, markup))
                    .as(Damage::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3);
        }
    }
}
