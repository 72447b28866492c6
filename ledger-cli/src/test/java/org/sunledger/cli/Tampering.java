package org.sunledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Changes the file of a book behind the back of the program. */
final class Tampering {
    private Tampering() {}

    static void with(Path book, String statement) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                Statement tampering = connection.createStatement()) {
            tampering.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Replaces a text in the bytes of a fact. */
    static void replaceInFact(Path book, long index, String old, String other) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                PreparedStatement read = connection.prepareStatement("SELECT bytes FROM facts WHERE fact = ?");
                PreparedStatement write = connection.prepareStatement("UPDATE facts SET bytes = ? WHERE fact = ?")) {
            read.setLong(1, index);
            String bytes;
            try (ResultSet row = read.executeQuery()) {
                bytes = new String(row.getBytes(1), UTF_8);
            }
            write.setBytes(1, bytes.replace(old, other).getBytes(UTF_8));
            write.setLong(2, index);
            write.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
