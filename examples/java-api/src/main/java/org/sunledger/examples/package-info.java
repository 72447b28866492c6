/**
 * What an embedding developer does with the library, each in a class of its own that a test runs. The documentation
 * shows these lines and a test keeps both equal.
 */
@NullMarked
package org.sunledger.examples;

import org.jspecify.annotations.NullMarked;
