/**
 * Office files as packages of parts (ISO/IEC 29500-2): {@link se.kansli.internal.opc.OpcPackage} reads one with limits,
 * {@link se.kansli.internal.opc.PreparedPackage} writes many whose unchanged entries are copied as they were compressed.
 */
@NullMarked
package se.kansli.internal.opc;

import org.jspecify.annotations.NullMarked;
