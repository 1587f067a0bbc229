/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 *   bench_match generate ja|log BYTES FILE   writes text from a seed
 *   bench_match fold|match|both PATTERNS FILE
 *   bench_match small PATTERNS FILE          match line by line, as many short texts
 *
 * The last three print what they found and the CPU seconds of the work alone; match.sh
 * compares whole processes.
 */
#include <policies/fold.h>
#include <policies/match.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char *const nouns[] = {
    "装置",   "部品",     "作業者", "設備",   "計画",   "試料",     "温度",   "寸法",
    "材料",   "顧客",     "会議",   "資料",   "担当者", "予定",     "結果",   "評価",
    "データ", "ライン",   "在庫",   "納期",   "品質",   "条件",     "工場",   "検査",
    "測定器", "配線",     "制御盤", "電源",   "安全",   "手順",     "教育",   "記録",
    "報告",   "システム", "サーバ", "画面",   "ボタン", "ファイル", "環境",   "排水",
    "騒音",   "振動",     "価格",   "市場",   "販売",   "契約",     "請求",   "支払",
    "出荷",   "受注",     "倉庫",   "車両",   "運転",   "点検",     "清掃",   "補修",
    "改善",   "提案",     "目標",   "実績",   "月次",   "年度",     "部門",   "グループ",
    "社員",   "休暇",     "通勤",   "食堂",   "図書",   "研修",     "工具",   "刃物",
    "油圧",   "空気圧",   "モータ", "センサ", "カメラ", "照明",     "塗装",   "溶接",
    "鋳物",   "樹脂",     "ゴム",   "ガラス", "アルミ", "鋼板",     "ボルト", "ねじ",
    "歯車",   "軸受",     "ばね",   "ポンプ", "バルブ", "タンク",   "配管",   "フィルタ",
    "ヒータ", "炉",       "金網",
};
static const char *const particles[] = {"を", "が", "は",   "に",   "の",
                                        "で", "と", "から", "まで", "も"};
static const char *const verbs[] = {
    "確認する", "調整した", "交換し、", "測定する",   "記録した", "報告し、", "検討する",
    "実施した", "開始し、", "停止する", "比較した",   "変更し、", "準備する", "説明した",
    "依頼し、", "選択する", "入力した", "保存し、",   "計算する", "まとめた", "見直し、",
    "用意する", "届いた",   "使う",     "増やした",   "減らし、", "運ぶ",     "組み立てた",
    "磨き、",   "待つ",     "送った",   "受け取り、",
};
static const char *const levels[] = {"INFO", "DEBUG", "WARN", "ERROR", "TRACE"};
static const char *const services[] = {"scheduler", "gateway",    "billing", "press-07",
                                       "mes-link",  "plc_reader", "auth",    "spool"};
static const char *const events[] = {
    "request completed",
    "connection reset by peer",
    "cache refreshed",
    "job queued",
    "retry in %u ms",
    "slow query took %u ms",
    "login ok user=u%05u",
    "file moved /data/in/%u.csv",
    "GET /api/v2/items/%u HTTP/1.1 200",
    "temperature sensor %u out of range",
};
static const char *const marks[] = {"【社外秘】",   "極 秘",    "㊙",       "本書は機密情報を含む",
                                    "秘密保持契約", "役員限り", "複写厳禁", "Confidential",
                                    "DWG-123456"};

static const char *any(GRand *random, const char *const *list, gsize count)
{
    return list[g_rand_int_range(random, 0, (gint32)count)];
}

#define ANY(random, list) any(random, list, G_N_ELEMENTS(list))

static void write_japanese(GRand *random, GString *text)
{
    for (gint32 clauses = g_rand_int_range(random, 1, 5); clauses > 0; clauses--)
        g_string_append_printf(text, "%s%s%s%s%s", ANY(random, nouns), ANY(random, particles),
                               ANY(random, nouns), ANY(random, particles), ANY(random, verbs));
    if (g_rand_int_range(random, 0, 8) == 0)
        g_string_append_printf(text, " %d.%d ｍｍ（%d月）", g_rand_int_range(random, 0, 900),
                               g_rand_int_range(random, 0, 99), g_rand_int_range(random, 1, 13));
    if (g_rand_int_range(random, 0, 40) == 0)
        g_string_append(text, ANY(random, marks));
    g_string_append(text, "。\n");
}

static void write_log(GRand *random, GString *text)
{
    g_string_append_printf(text, "2026-%02d-%02dT%02d:%02d:%02d.%03d %s [%s-%d] 10.%d.%d.%d ",
                           g_rand_int_range(random, 1, 13), g_rand_int_range(random, 1, 29),
                           g_rand_int_range(random, 0, 24), g_rand_int_range(random, 0, 60),
                           g_rand_int_range(random, 0, 60), g_rand_int_range(random, 0, 1000),
                           ANY(random, levels), ANY(random, services),
                           g_rand_int_range(random, 1, 64), g_rand_int_range(random, 0, 256),
                           g_rand_int_range(random, 0, 256), g_rand_int_range(random, 0, 256));
    g_autofree char *number = g_strdup_printf("%d", g_rand_int_range(random, 1, 99999));
    g_auto(GStrv) parts = g_strsplit(ANY(random, events), "%", 2);
    g_string_append(text, parts[0]);
    if (parts[1] != NULL)
        g_string_append_printf(text, "%s%s", number, strchr(parts[1], 'u') + 1);
    if (g_rand_int_range(random, 0, 200) == 0)
        g_string_append_printf(text, " %s", ANY(random, marks));
    g_string_append_c(text, '\n');
}

static int generate(const char *kind, gsize size, const char *file)
{
    GRand *random = g_rand_new_with_seed(20261120);
    g_autoptr(GString) text = g_string_sized_new(size + 4096);
    while (text->len < size)
        strcmp(kind, "ja") == 0 ? write_japanese(random, text) : write_log(random, text);
    g_rand_free(random);
    return g_file_set_contents(file, text->str, (gssize)text->len, NULL) ? 0 : 1;
}

static double cpu_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void count_match(const struct match *match, void *user)
{
    (void)match;
    (*(gsize *)user)++;
}

struct work {
    bool folds;
    bool matches;
    gsize step; /* bytes taken at once; 0: a line */
};

static gsize step_end(const char *text, gsize start, gsize length, gsize step)
{
    if (length - start <= step)
        return length;
    const char *newline = memchr(text + start + step, '\n', length - start - step);
    return newline == NULL ? length : (gsize)(newline - text) + 1;
}

/* As the inspection does it: segment by segment. */
static gsize run(const struct work *work, struct match_scanner *scanner, const char *text,
                 gsize length)
{
    struct folded folded = {0};
    gsize found = 0;
    for (gsize start = 0; start < length;) {
        gsize end = step_end(text, start, length, work->step);
        if (work->folds)
            fold_text(&folded, text + start, end - start);
        const char *bytes = work->folds ? folded.text->str : text + start;
        gsize size = work->folds ? folded.text->len : end - start;
        if (work->matches && !match_scan(scanner, bytes, size, count_match, &found))
            printf("not in full\n");
        start = end;
    }
    folded_clear(&folded);
    return found;
}

static struct matcher *read_patterns(const char *file)
{
    g_autofree char *all = NULL;
    if (!g_file_get_contents(file, &all, NULL, NULL))
        return NULL;
    g_auto(GStrv) lines = g_strsplit(g_strchomp(all), "\n", 0);
    guint count = g_strv_length(lines);
    g_autofree struct pattern *patterns = g_new0(struct pattern, count);
    g_autoptr(GError) error = NULL;
    guint failed = 0;
    for (guint i = 0; i < count; i++)
        patterns[i].regex = lines[i];
    struct matcher *matcher = matcher_new(patterns, count, NULL, &failed, &error);
    if (matcher == NULL)
        fprintf(stderr, "pattern %u: %s\n", failed + 1, error->message);
    return matcher;
}

int main(int count, char **arguments)
{
    if (count == 5 && strcmp(arguments[1], "generate") == 0)
        return generate(arguments[2], strtoul(arguments[3], NULL, 10), arguments[4]);
    g_autoptr(GMappedFile) file = count == 4 ? g_mapped_file_new(arguments[3], FALSE, NULL) : NULL;
    if (file == NULL)
        return 2;
    const char *text = g_mapped_file_get_contents(file);
    gsize length = g_mapped_file_get_length(file);
    struct work work = {.folds = strcmp(arguments[1], "match") != 0 &&
                                 strcmp(arguments[1], "small") != 0,
                        .matches = strcmp(arguments[1], "fold") != 0,
                        .step = strcmp(arguments[1], "small") == 0 ? 0 : 60000};
    double began = cpu_seconds();
    struct matcher *matcher = read_patterns(arguments[2]);
    if (matcher == NULL)
        return 2;
    struct match_scanner *scanner = match_scanner_new(matcher);
    double ready = cpu_seconds();
    gsize found = run(&work, scanner, text, length);
    double done = cpu_seconds();
    printf("%s: %zu matches, %.3f s to prepare, %.4f s, %.0f MB/s\n", arguments[1], found,
           ready - began, done - ready, (double)length / 1e6 / (done - ready + 1e-9));
    match_scanner_free(scanner);
    matcher_free(matcher);
    return 0;
}
