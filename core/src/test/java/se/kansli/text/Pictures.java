package se.kansli.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Real picture files, made by the JDK. */
public final class Pictures {
    private Pictures() {}

    public static byte[] png(int width, int height) {
        return file("png", width, height, Color.BLUE);
    }

    public static byte[] jpeg(int width, int height) {
        return file("jpeg", width, height, Color.BLUE);
    }

    /** A picture with a description; another for each colour. */
    public static Picture picture(int width, int height, Color colour) {
        return new Picture(ImageBytes.of(file("png", width, height, colour)), "En färgad yta", null);
    }

    private static byte[] file(String format, int width, int height, Color colour) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(colour);
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PNG with another chunk right after its header. */
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        int afterHeader = 8 + 12 + 13;
        ByteBuffer out = ByteBuffer.allocate(png.length + 12 + content.length);
        out.put(png, 0, afterHeader).put(chunk(type, content));
        return out.put(png, afterHeader, png.length - afterHeader).array();
    }

    /** A PNG that says of itself that it has another size. */
    static byte[] sayingItIs(byte[] png, int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).put(png, 16, 13);
        header.putInt(0, width).putInt(4, height);
        return ByteBuffer.wrap(png.clone())
                .put(8, chunk("IHDR", header.array()))
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        for (char c : type.toCharArray()) {
            chunk.put((byte) c);
        }
        CRC32 checksum = new CRC32();
        checksum.update(chunk.put(content).array(), 4, 4 + content.length);
        return chunk.putInt((int) checksum.getValue()).array();
    }

    /** A JPEG with another segment right after its start. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + content.length);
        out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (2 + content.length));
        return out.put(content).put(jpeg, 2, jpeg.length - 2).array();
    }
}
