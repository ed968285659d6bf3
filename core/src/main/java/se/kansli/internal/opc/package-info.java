/**
 * Office files as packages of parts (ISO/IEC 29500-2).
 *
 * <p>In order of reading: {@link se.kansli.internal.opc.OpcPackage} (the parts, and how they find each other),
 * {@link se.kansli.internal.opc.PackageReader} (takes a file apart without trusting it, within
 * {@link se.kansli.internal.opc.PackageLimits}; {@link se.kansli.internal.opc.NotReadable} says why not),
 * {@link se.kansli.internal.opc.PreparedPackage} (writes many, whose unchanged entries are copied as they were compressed).
 */
@NullMarked
package se.kansli.internal.opc;

import org.jspecify.annotations.NullMarked;
