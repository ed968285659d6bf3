/** The texts of problems, in Swedish and English, from property files beside the class that reports them. */
@NullMarked
package se.kansli.internal.message;

import org.jspecify.annotations.NullMarked;
