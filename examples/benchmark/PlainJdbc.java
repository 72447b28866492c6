import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The yardstick of the import: writes the very tables and bytes of a book with plain JDBC, without reading a CSV,
 * without a rule, a hash or a check. {@code prepare BOOK FILE} takes them out of an imported book, {@code write FILE
 * DATABASE} writes them into an empty database, 10,000 facts a commit.
 */
final class PlainJdbc {

    private static final int ROWS_A_COMMIT = 10_000;

    /** What a book is opened with. */
    private static final List<String> AS_A_BOOK = List.of(
            "temp_store = MEMORY",
            "cell_size_check = ON",
            "cache_size = -65536",
            "journal_mode = DELETE",
            "synchronous = EXTRA",
            "secure_delete = ON");

    private record Table(String name, String insert, int columns, long rows) {}

    private PlainJdbc() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("prepare")) {
            prepare(Path.of(arguments[1]), Path.of(arguments[2]));
        } else {
            write(Path.of(arguments[1]), Path.of(arguments[2]));
        }
    }

    private static void prepare(Path book, Path file) throws SQLException, IOException {
        try (Connection connection = open(book);
                Statement statement = connection.createStatement();
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            List<String> settings = List.of("page_size", "auto_vacuum", "application_id", "user_version");
            List<String> schema = new ArrayList<>();
            for (String setting : settings) {
                schema.add("PRAGMA " + setting + " = " + number(statement, "PRAGMA " + setting));
            }
            schema.addAll(
                    texts(statement, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, rowid"));
            List<Table> tables = new ArrayList<>();
            for (String name : texts(statement, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")) {
                int columns = (int) number(statement, "SELECT count(*) FROM pragma_table_info('" + name + "')");
                String marks = String.join(", ", Collections.nCopies(columns, "?"));
                String insert = "INSERT INTO " + name + " VALUES (" + marks + ")";
                tables.add(new Table(name, insert, columns, number(statement, "SELECT count(*) FROM " + name)));
            }
            writeTexts(out, schema);
            writeTexts(out, tables.stream().map(Table::insert).toList());
            long most = tables.stream().mapToLong(Table::rows).max().orElse(0);
            long commits = Math.max(1, (most + ROWS_A_COMMIT - 1) / ROWS_A_COMMIT);
            out.writeLong(commits);
            List<ResultSet> cursors = new ArrayList<>();
            for (Table table : tables) {
                out.writeInt(table.columns());
                cursors.add(connection.createStatement().executeQuery("SELECT * FROM " + table.name()));
            }
            for (long commit = 0; commit < commits; commit++) {
                for (int i = 0; i < tables.size(); i++) {
                    Table table = tables.get(i);
                    long rows = table.rows() * (commit + 1) / commits - table.rows() * commit / commits;
                    out.writeLong(rows);
                    for (long row = 0; row < rows; row++) {
                        cursors.get(i).next();
                        writeRow(out, cursors.get(i), table.columns());
                    }
                }
            }
        }
    }

    private static void write(Path file, Path database) throws SQLException, IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
                Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            for (String setting : AS_A_BOOK) {
                statement.execute("PRAGMA " + setting);
            }
            for (String line : readTexts(in)) {
                statement.execute(line);
            }
            connection.setAutoCommit(false);
            List<PreparedStatement> inserts = new ArrayList<>();
            for (String insert : readTexts(in)) {
                inserts.add(connection.prepareStatement(insert));
            }
            long commits = in.readLong();
            int[] columns = new int[inserts.size()];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = in.readInt();
            }
            for (long commit = 0; commit < commits; commit++) {
                for (int i = 0; i < columns.length; i++) {
                    PreparedStatement insert = inserts.get(i);
                    long rows = in.readLong();
                    for (long row = 0; row < rows; row++) {
                        bindRow(in, insert, columns[i]);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
                connection.commit();
            }
        }
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }

    private static void writeRow(DataOutputStream out, ResultSet row, int columns) throws SQLException, IOException {
        for (int column = 1; column <= columns; column++) {
            Object value = row.getObject(column);
            if (value == null) {
                out.writeByte('n');
            } else if (value instanceof Number number) {
                out.writeByte('l');
                out.writeLong(number.longValue());
            } else if (value instanceof byte[] bytes) {
                out.writeByte('b');
                writeBytes(out, bytes);
            } else {
                out.writeByte('t');
                writeBytes(out, value.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static void bindRow(DataInputStream in, PreparedStatement insert, int columns)
            throws SQLException, IOException {
        for (int column = 1; column <= columns; column++) {
            switch (in.readByte()) {
                case 'n' -> insert.setObject(column, null);
                case 'l' -> insert.setLong(column, in.readLong());
                case 'b' -> insert.setBytes(column, readBytes(in));
                default -> insert.setString(column, new String(readBytes(in), StandardCharsets.UTF_8));
            }
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                texts.add(result.getString(1));
            }
        }
        return texts;
    }

    private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(new String(readBytes(in), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
