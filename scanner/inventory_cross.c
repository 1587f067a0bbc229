/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What no document shows alone: identical content, and labels that got lost. Set by set in
 * SQL; run again it gives the same.
 */
#include "inventory_private.h"

/* Contents that open files and members have in common. levels counts "no label" as one. */
#define COMMON_CONTENT                                                                             \
    "CREATE TEMP TABLE content(sha256 BLOB PRIMARY KEY, levels INTEGER, highest INTEGER,"          \
    " wanted INTEGER) WITHOUT ROWID;"                                                              \
    "INSERT INTO temp.content SELECT sha256, count(DISTINCT coalesce(declared, -1)),"              \
    " max(coalesce(declared, -1)), max(coalesce(expected, -1)) FROM"                               \
    " (SELECT sha256, declared, expected FROM file"                                                \
    "   WHERE +gone_scan IS NULL AND sha256 IS NOT NULL AND size > 0"                              \
    "  UNION ALL SELECT m.sha256, m.declared, m.expected FROM file f JOIN member m"                \
    "   ON m.file = f.id WHERE +f.gone_scan IS NULL AND f.members > 0"                             \
    "   AND m.sha256 IS NOT NULL AND m.size > 0)"                                                  \
    " GROUP BY sha256 HAVING count(*) > 1;"

/* Where they stand: each row of a common content, numbered by path. */
#define COMMON_PLACES                                                                              \
    "CREATE TEMP TABLE place(row INTEGER PRIMARY KEY, sha256 BLOB, root TEXT, path TEXT,"          \
    " name TEXT, position INTEGER);"                                                               \
    "INSERT INTO temp.place SELECT f.id, f.sha256, r.path, d.path, f.name, 0"                      \
    " FROM file f CROSS JOIN temp.content c ON c.sha256 = f.sha256"                                \
    " JOIN directory d ON d.id = f.directory JOIN root r ON r.id = d.root"                         \
    " WHERE +f.gone_scan IS NULL AND f.size > 0;"                                                  \
    "INSERT INTO temp.place SELECT f.id + m.position, m.sha256, r.path, d.path, f.name,"           \
    " m.position FROM file f CROSS JOIN member m ON m.file = f.id"                                 \
    " CROSS JOIN temp.content c ON c.sha256 = m.sha256 JOIN directory d ON d.id = f.directory"     \
    " JOIN root r ON r.id = d.root"                                                                \
    " WHERE +f.gone_scan IS NULL AND f.members > 0 AND m.size > 0;"

#define MARK_SAME                                                                                  \
    "DELETE FROM same_content; DELETE FROM cross_issue;"                                           \
    "INSERT INTO same_content SELECT row, first FROM (SELECT row, first_value(row) OVER"           \
    " (PARTITION BY sha256 ORDER BY root, path, name, position) AS first FROM temp.place)"         \
    " WHERE row <> first;"

/* M02: the same content with different labels, one of them 社外秘 or higher. K01: copies of
 * what is, or should be, 社外秘 or higher; copies of harmless files are no issue. */
#define JUDGE_SAME                                                                                 \
    "INSERT INTO cross_issue(row, code) SELECT p.row, CASE WHEN c.levels > 1 AND c.highest >= 2"   \
    " THEN 'M02' ELSE 'K01' END FROM temp.place p JOIN temp.content c ON c.sha256 = p.sha256"      \
    " WHERE c.highest >= 2 OR c.wanted >= 2;"                                                      \
    "DROP TABLE temp.place; DROP TABLE temp.content;"

/* What each scan judged by. A row's own policy is the last one that it was confirmed under, which
 * says nothing about the day it came. */
#define SCAN_RULES                                                                                 \
    "CREATE TEMP TABLE rules(scan INTEGER PRIMARY KEY, policy INTEGER);"                           \
    "INSERT INTO temp.rules SELECT c.id, coalesce(s.id, 0) FROM scan c"                            \
    " LEFT JOIN string s ON s.text = c.policy;"
#define RULES_WHEN_IT_CAME                                                                         \
    "coalesce((SELECT r.policy FROM temp.rules r WHERE r.scan = f.first_scan), 0)"

/* D01, D02: the last version that declared something else declared more. Versions that
 * could not be read say nothing about labels (0 read, 1 partial), and the same content under
 * other rules lost no label. */
#define JUDGE_LOST                                                                                 \
    "INSERT OR IGNORE INTO cross_issue(row, code)"                                                 \
    " SELECT id, CASE WHEN declared < 0 THEN 'D01' ELSE 'D02' END FROM"                            \
    " (SELECT f.id, coalesce(f.declared, -1) AS declared, (SELECT coalesce(p.declared, -1)"        \
    "   FROM file p WHERE p.directory = f.directory AND p.name = f.name"                           \
    "   AND p.gone_scan IS NOT NULL AND p.outcome IN (0, 1)"                                       \
    "   AND coalesce(p.declared, -1) <> coalesce(f.declared, -1)"                                  \
    "   AND NOT (coalesce(p.policy, 0) <> " RULES_WHEN_IT_CAME " AND p.sha256 IS f.sha256)"        \
    "   ORDER BY p.first_scan DESC LIMIT 1) AS before"                                             \
    "  FROM file f WHERE +f.gone_scan IS NULL AND f.outcome IN (0, 1) AND f.kind = 0"              \
    "  AND f.first_scan > (SELECT min(id) FROM scan))"                                             \
    " WHERE before >= 2 AND declared < before;"

/* The same when a file was renamed or moved: the content came in the scan in which it went
 * elsewhere, under the rules it was judged by there, and a label in its name or folder did not come
 * along. Versions of the same content that other rules made since take nothing back. */
#define JUDGE_MOVED                                                                                \
    "CREATE TEMP TABLE gone(sha256 BLOB, scan INTEGER, policy INTEGER, declared INTEGER,"          \
    " PRIMARY KEY(sha256, scan, policy)) WITHOUT ROWID;"                                           \
    "INSERT INTO temp.gone SELECT sha256, gone_scan, coalesce(policy, 0), max(declared) FROM file" \
    " WHERE gone_scan IS NOT NULL AND declared >= 2 AND sha256 IS NOT NULL AND size > 0"           \
    " GROUP BY 1, 2, 3;"                                                                           \
    "INSERT OR IGNORE INTO cross_issue(row, code)"                                                 \
    " SELECT f.id, CASE WHEN f.declared IS NULL THEN 'D01' ELSE 'D02' END"                         \
    " FROM file f CROSS JOIN temp.gone g ON g.sha256 = f.sha256"                                   \
    " CROSS JOIN temp.rules r ON r.scan = g.scan AND r.policy = g.policy"                          \
    " CROSS JOIN file b ON b.directory = f.directory AND b.name = f.name"                          \
    "  AND b.first_scan = g.scan AND b.sha256 = g.sha256"                                          \
    " WHERE +f.gone_scan IS NULL AND f.outcome IN (0, 1) AND f.kind = 0"                           \
    "  AND coalesce(f.declared, -1) < g.declared AND coalesce(b.declared, -1) < g.declared;"       \
    "DROP TABLE temp.gone; DROP TABLE temp.rules;"

bool inventory_judge_across(sqlite3 *db, GError **error)
{
    return inventory_execute(
        db, COMMON_CONTENT COMMON_PLACES MARK_SAME JUDGE_SAME SCAN_RULES JUDGE_LOST JUDGE_MOVED,
        error);
}
