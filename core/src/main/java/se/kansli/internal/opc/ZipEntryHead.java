package se.kansli.internal.opc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;

/**
 * What a zip says of an entry, before its data and again in the directory at the end (PKWARE's APPNOTE, 4.3.7 and
 * 4.3.12). No time, no attributes and no extra fields, so that the same entry gives the same bytes. Numbers are of 32
 * bits: no Office file is written as Zip64, and {@link PackageWriter} sees to it that none needs it.
 *
 * @param isStreamed whether the sizes and the checksum come after the data, and not before it
 */
record ZipEntryHead(byte[] name, int method, boolean isStreamed, long crc, long compressedSize, long size) {
    /** The bytes of a local header before the name. */
    private static final int LOCAL = 30;

    /** The bytes of a directory record before the name. */
    private static final int RECORD = 46;

    private static final int DESCRIPTOR = 16;
    private static final int END = 22;

    /** 2.0: deflate. */
    private static final short VERSION = 20;

    private static final short SIZES_FOLLOW = 1 << 3;
    private static final short NAMES_ARE_UTF8 = 1 << 11;

    /** The first day a zip can tell: 1 January 1980. */
    private static final short NO_DATE = 1 << 5 | 1;

    /** An entry that is copied. */
    static ZipEntryHead of(OpcPackage.Part part) {
        return new ZipEntryHead(
                bytes(part.name()), part.method(), false, part.crc(), part.compressed().length, part.content().length);
    }

    /** An entry that is still to be deflated: its size is not known. */
    static ZipEntryHead unknown(String name) {
        return new ZipEntryHead(bytes(name), ZipEntry.DEFLATED, true, 0, 0, 0);
    }

    /** The same entry when its data is known. */
    ZipEntryHead with(boolean sizesFollow, long newCrc, long newCompressedSize, long newSize) {
        return new ZipEntryHead(name, method, sizesFollow, newCrc, newCompressedSize, newSize);
    }

    int localLength() {
        return LOCAL + name.length;
    }

    /** The header before the data. */
    byte[] local() {
        byte[] header = new byte[localLength()];
        putLocal(littleEndian(header));
        return header;
    }

    /** The header before the data, into a buffer with the lowest byte first. */
    void putLocal(ByteBuffer to) {
        to.putInt(0x04034b50);
        putCommon(to, isStreamed ? 0 : crc, isStreamed ? 0 : compressedSize, isStreamed ? 0 : size);
        to.put(name);
    }

    /** The record in the directory. */
    byte[] record(long offset) {
        byte[] record = new byte[RECORD + name.length];
        ByteBuffer to = littleEndian(record);
        to.putInt(0x02014b50).putShort(VERSION);
        putCommon(to, crc, compressedSize, size);
        // no comment, the first disk, no attributes
        to.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
        to.putInt((int) offset).put(name);
        return record;
    }

    private void putCommon(ByteBuffer to, long shownCrc, long shownCompressedSize, long shownSize) {
        to.putShort(VERSION).putShort((short) (NAMES_ARE_UTF8 | (isStreamed ? SIZES_FOLLOW : 0)));
        to.putShort((short) method).putShort((short) 0).putShort(NO_DATE);
        to.putInt((int) shownCrc).putInt((int) shownCompressedSize).putInt((int) shownSize);
        to.putShort((short) name.length).putShort((short) 0);
    }

    /** What follows the data of a streamed entry. */
    byte[] descriptor() {
        byte[] descriptor = new byte[DESCRIPTOR];
        littleEndian(descriptor)
                .putInt(0x08074b50)
                .putInt((int) crc)
                .putInt((int) compressedSize)
                .putInt((int) size);
        return descriptor;
    }

    /** What ends a zip, after the directory. */
    static byte[] end(int entries, int directoryLength, long directoryOffset) {
        byte[] end = new byte[END];
        littleEndian(end)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directoryLength)
                .putInt((int) directoryOffset)
                .putShort((short) 0);
        return end;
    }

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
