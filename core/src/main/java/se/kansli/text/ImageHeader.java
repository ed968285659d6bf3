package se.kansli.text;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import se.kansli.problem.InvalidDocumentException;

/**
 * What a picture file says of itself. Read without decoding the picture: the parts of the file are counted through, so
 * that one that was cut off is found out.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixelProportion a pixel's width divided by its height
 */
record ImageHeader(ImageBytes.Format format, int width, int height, double pixelProportion) {
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int LONGEST_SIDE = 0xFFFF;

    static ImageHeader read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        try {
            ImageHeader header;
            if (file.length >= 8 && in.getLong(0) == PNG_SIGNATURE) {
                header = png(in);
            } else if (file.length >= 3 && in.getShort(0) == (short) 0xFFD8 && in.get(2) == (byte) 0xFF) {
                header = jpeg(in);
            } else {
                throw ImageBytes.refused("picture.type");
            }
            if (header.width < 1 || header.height < 1 || header.width > LONGEST_SIDE || header.height > LONGEST_SIDE) {
                throw damaged();
            }
            return header;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged();
        }
    }

    private static InvalidDocumentException damaged() {
        return ImageBytes.refused("picture.damaged");
    }

    /** ISO/IEC 15948: chunks of length, type, content and checksum, the header first and {@code IEND} last. */
    private static ImageHeader png(ByteBuffer in) {
        in.position(Long.BYTES);
        ImageHeader header = null;
        boolean hasContent = false;
        while (true) {
            ByteBuffer chunk = in.slice(in.position() + 4, in.getInt() + 4);
            CRC32 checksum = new CRC32();
            checksum.update(chunk.duplicate());
            in.position(in.position() + chunk.remaining());
            if (in.getInt() != (int) checksum.getValue()) {
                throw damaged();
            }
            int type = chunk.getInt();
            if (header == null) {
                if (type != 0x49484452) { // IHDR
                    throw damaged();
                }
                header = new ImageHeader(ImageBytes.Format.PNG, chunk.getInt(), chunk.getInt(), 1);
            } else if (type == 0x70485973) { // pHYs
                header = header.withDensity(chunk.getInt(), chunk.getInt());
            } else if (type == 0x49444154) { // IDAT
                hasContent = true;
            } else if (type == 0x49454E44 && hasContent) { // IEND
                return header;
            }
        }
    }

    /** ITU-T T.81: segments up to the scan; JFIF has the density and Exif which way up a camera was held. */
    private static ImageHeader jpeg(ByteBuffer in) {
        in.position(2);
        ImageHeader header = null;
        int[] density = {1, 1};
        while (true) {
            int marker = marker(in);
            ByteBuffer segment = in.slice(in.position() + 2, (in.getShort() & 0xFFFF) - 2);
            in.position(in.position() + segment.remaining());
            switch (marker) {
                case 0xC0, 0xC1, 0xC2 -> {
                    int height = segment.getShort(1) & 0xFFFF;
                    header = new ImageHeader(ImageBytes.Format.JPEG, segment.getShort(3) & 0xFFFF, height, 1);
                }
                case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF ->
                    throw ImageBytes.refused("picture.type");
                case 0xE0 -> density = jfifDensity(segment);
                case 0xE1 -> requireUpright(segment);
                case 0xDA -> {
                    if (header == null || !hasEnd(in)) {
                        throw damaged();
                    }
                    return header.withDensity(density[0], density[1]);
                }
                default -> {}
            }
        }
    }

    /** The next marker; any number of fill bytes may stand before it. */
    private static int marker(ByteBuffer in) {
        if (in.get() != (byte) 0xFF) {
            throw damaged();
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    private static boolean hasEnd(ByteBuffer scan) {
        for (int i = scan.limit() - 2; i >= scan.position(); i--) {
            if (scan.getShort(i) == (short) 0xFFD9) {
                return true;
            }
        }
        return false;
    }

    private static int[] jfifDensity(ByteBuffer segment) {
        boolean isJfif = segment.remaining() >= 14 && segment.getInt(0) == 0x4A464946;
        boolean hasUnit = isJfif && (segment.get(7) == 1 || segment.get(7) == 2);
        return hasUnit ? new int[] {segment.getShort(8) & 0xFFFF, segment.getShort(10) & 0xFFFF} : new int[] {1, 1};
    }

    /** Word does not turn a photo as Exif asks: it would lie on its side in the document. */
    private static void requireUpright(ByteBuffer segment) {
        if (segment.remaining() < 14 || segment.getInt(0) != 0x45786966) { // Exif
            return;
        }
        ByteBuffer tiff = segment.slice(6, segment.remaining() - 6);
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        for (int entries = tiff.getShort(); entries > 0; entries--) {
            int at = tiff.position();
            if (tiff.getShort(at) == 0x0112 && tiff.getShort(at + 8) > 1) {
                throw ImageBytes.refused("picture.turned");
            }
            tiff.position(at + 12);
        }
    }

    private ImageHeader withDensity(int across, int down) {
        return across < 1 || down < 1 ? this : new ImageHeader(format, width, height, (double) down / across);
    }
}
