/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Subjects of decisions after a scan: those still at their place note their content of now;
 * those whose file is gone are followed to where the same content has come up.
 */
#include "inventory_private.h"

#define NOTE_CONTENT                                                                               \
    "UPDATE subject SET sha256 = n.sha256 FROM"                                                    \
    " (SELECT s.id, CASE s.member WHEN '' THEN f.sha256 ELSE m.sha256 END AS sha256"               \
    "  FROM subject s JOIN file f ON f.directory = s.directory AND f.name = s.name"                \
    "  AND f.gone_scan IS NULL LEFT JOIN member m ON m.file = f.id AND m.path = s.member"          \
    "  WHERE s.member = '' OR m.file IS NOT NULL) AS n"                                            \
    " WHERE n.id = subject.id AND n.sha256 IS NOT NULL AND n.sha256 IS NOT subject.sha256;"

/* Of several subjects with one content the first goes first. */
#define LOST_SUBJECTS                                                                              \
    "CREATE TEMP TABLE lost(sha256 BLOB PRIMARY KEY, subject INTEGER, scan INTEGER) WITHOUT "      \
    "ROWID;"                                                                                       \
    "INSERT OR IGNORE INTO temp.lost SELECT s.sha256, s.id, max(f.gone_scan) FROM subject s"       \
    " JOIN file f ON f.directory = s.directory AND f.name = s.name"                                \
    " WHERE s.sha256 IS NOT NULL AND s.member = '' GROUP BY s.id"                                  \
    " HAVING count(*) = count(f.gone_scan) ORDER BY s.id;"

/* Where that content has come since: the latest place first, and none that people decided on
 * by itself. A copy that was there before is no move. */
#define FOLLOW                                                                                     \
    "CREATE TEMP TABLE found AS SELECT subject, directory, name FROM"                              \
    " (SELECT l.subject, f.directory, f.name, row_number() OVER (PARTITION BY l.subject"           \
    "   ORDER BY f.first_scan DESC, f.id) AS turn"                                                 \
    "  FROM file f CROSS JOIN temp.lost l ON l.sha256 = f.sha256"                                  \
    "  WHERE f.gone_scan IS NULL AND f.size > 0 AND f.first_scan >= l.scan"                        \
    "   AND NOT EXISTS(SELECT 1 FROM subject o WHERE o.directory = f.directory"                    \
    "    AND o.name = f.name AND o.member = ''))"                                                  \
    " WHERE turn = 1;"                                                                             \
    "UPDATE subject SET directory = p.directory, name = p.name FROM temp.found p"                  \
    " WHERE p.subject = subject.id;"                                                               \
    "DROP TABLE temp.found; DROP TABLE temp.lost;"

bool inventory_follow_subjects(sqlite3 *db, GError **error)
{
    if (inventory_integer(db, "SELECT count(*) FROM subject", 0) == 0)
        return true;
    if (!inventory_execute(db, NOTE_CONTENT LOST_SUBJECTS, error))
        return false;
    if (inventory_integer(db, "SELECT count(*) FROM temp.lost", 0) == 0)
        return inventory_execute(db, "DROP TABLE temp.lost", error);
    return inventory_execute(db, FOLLOW, error);
}
