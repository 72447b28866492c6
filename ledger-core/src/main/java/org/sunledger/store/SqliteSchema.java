package org.sunledger.store;

import java.util.List;

/**
 * The tables of a book in SQLite.
 *
 * <p>{@code facts} and {@code texts} are the book; the others are derived from it and can be rebuilt. A node of the
 * tree stands under the number of its completion, so a growing log only ever writes at the end of {@code nodes}. Days
 * are counted from 1970-01-01. Lookup keys that are hexadecimal digests are kept as bytes, half as long.
 */
final class SqliteSchema {
    /** Marks the file as a book: the letters "SUNL". SQLite keeps it in the header of the file. */
    static final int APPLICATION_ID = 0x53554E4C;

    /** The form of the tables. A later form has a greater number, and this program refuses it. */
    static final int VERSION = 1;

    static final List<String> BOOK = List.of("""
            CREATE TABLE facts (
              fact INTEGER PRIMARY KEY,
              salt BLOB NOT NULL,
              bytes BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE texts (
              fact INTEGER NOT NULL,
              name TEXT NOT NULL,
              salt BLOB NOT NULL,
              text TEXT NOT NULL,
              PRIMARY KEY (fact, name)
            ) STRICT, WITHOUT ROWID""");

    static final List<String> DERIVED_NAMES = List.of("nodes", "cells", "unit_lines", "lookups");

    static final List<String> DERIVED = List.of("""
            CREATE TABLE nodes (
              position INTEGER PRIMARY KEY,
              hash BLOB NOT NULL
            ) STRICT""", """
            CREATE TABLE cells (
              day INTEGER NOT NULL,
              account TEXT NOT NULL,
              fund TEXT NOT NULL,
              ownership TEXT NOT NULL,
              subject TEXT NOT NULL,
              debit INTEGER NOT NULL CHECK (debit BETWEEN 0 AND 4611686018427387904),
              credit INTEGER NOT NULL CHECK (credit BETWEEN 0 AND 4611686018427387904),
              PRIMARY KEY (day, account, fund, ownership, subject)
            ) STRICT, WITHOUT ROWID""", """
            CREATE TABLE unit_lines (
              unit TEXT NOT NULL,
              fact INTEGER NOT NULL,
              line INTEGER NOT NULL,
              day INTEGER NOT NULL,
              account TEXT NOT NULL,
              fund TEXT NOT NULL,
              ownership TEXT NOT NULL,
              subject TEXT NOT NULL,
              period TEXT NOT NULL,
              due TEXT NOT NULL,
              amount INTEGER NOT NULL,
              PRIMARY KEY (unit, account, fund, ownership, period, due, subject, fact, line)
            ) STRICT, WITHOUT ROWID""", """
            CREATE TABLE lookups (
              space TEXT NOT NULL,
              key ANY NOT NULL,
              fact INTEGER NOT NULL,
              PRIMARY KEY (space, key, fact)
            ) STRICT, WITHOUT ROWID""");

    private SqliteSchema() {}
}
