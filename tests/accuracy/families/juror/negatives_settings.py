# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs, settings and manuals of programs in which labels are words to be compared, drawn or counted."""

SETTINGS = [
    r"""
@formats txt
@copies 1
@ending ini
@name labelprint
@folder 情報システム/設定
~ ; 印刷サーバーの透かし設定
~ ; 変更したら LabelPrint を再起動すること
~ [general]
~ language = ja
~ spool = D:\spool\out
~ keep_days = 14
~ log_level = info
~
~ [watermark.1]
~ text = 社外秘
~ color = #cc0000
~ angle = 45
~ size = 72
~
~ [watermark.2]
~ text = 極秘
~ color = #cc0000
~ angle = 45
~ size = 96
~
~ [watermark.3]
~ text = 見本
~ color = #808080
~ angle = 0
~ size = 60
~
~ [queue]
~ default_watermark = none
~ allow_user_choice = yes
~ tray_a4 = 1
~ tray_a3 = 3
""",
    r"""
@formats txt
@copies 1
@ending py
@name classify_names
@folder 情報システム/道具
~ #!/usr/bin/env python3
~ # Counts the files of a share by the mark in their names.
~ import collections
~ import pathlib
~ import sys
~
~ MARKS = {
~     "極秘": 4,
~     "秘": 3,
~     "社外秘": 2,
~ }
~ BRACKETS = ("【%s】", "(%s)", "[%s]")
~
~
~ def level_of(name):
~     # the level that a file name bears, 0 for none
~     for mark, level in MARKS.items():
~         if any(name.startswith(form % mark) for form in BRACKETS):
~             return level
~     return 0
~
~
~ def main(folder):
~     counts = collections.Counter()
~     for path in pathlib.Path(folder).rglob("*"):
~         if path.is_file():
~             counts[level_of(path.name)] += 1
~     for level in sorted(counts, reverse=True):
~         print(f"{level}\t{counts[level]}")
~
~
~ main(sys.argv[1] if len(sys.argv) > 1 else ".")
""",
    r"""
@formats txt
@copies 1
@ending yaml
@name mail_gateway_rules
@folder 情報システム/設定/メール
~ # メールゲートウェイの規則。上から順に当てる
~ version: 2
~ defaults:
~   do: deliver
~   notify: postmaster@example.co.jp
~ rules:
~   - name: hold-by-subject
~     when:
~       direction: outbound
~       subject_contains: ["社外秘", "極秘", "confidential"]
~     do: hold
~     approvers: [manager]
~   - name: hold-by-attachment
~     when:
~       direction: outbound
~       attachment_name_matches: '^(【(社外秘|秘)】|\((社外秘|秘)\))'
~     do: hold
~   - name: strip-large
~     when:
~       size_over: 20MB
~     do: link
~   - name: newsletter
~     when:
~       from_domain: [example.org]
~     do: folder
~ footer:
~   ja: このメールは宛先の方だけにお送りしています。
~   en: This message may be confidential.
""",
    r"""
@formats txt
@copies 1
@ending sql
@name create_document_tables
@folder 情報システム/データベース
~ -- 文書台帳の表を作る
~ CREATE TABLE doc_class (
~     class_code   CHAR(1)      NOT NULL PRIMARY KEY,
~     class_name   VARCHAR(20)  NOT NULL,
~     sort_order   INTEGER      NOT NULL,
~     keep_locked  CHAR(1)      DEFAULT 'N'
~ );
~
~ INSERT INTO doc_class VALUES ('1', '極秘',   10, 'Y');
~ INSERT INTO doc_class VALUES ('2', '秘',     20, 'Y');
~ INSERT INTO doc_class VALUES ('3', '社外秘', 30, 'N');
~ INSERT INTO doc_class VALUES ('9', '指定なし', 90, 'N');
~
~ CREATE TABLE document (
~     doc_no       VARCHAR(16)  NOT NULL PRIMARY KEY,
~     title        VARCHAR(120) NOT NULL,
~     class_code   CHAR(1)      REFERENCES doc_class(class_code),
~     owner_dept   VARCHAR(8)   NOT NULL,
~     created_on   DATE         NOT NULL,
~     review_on    DATE
~ );
~
~ -- 見直し期限を過ぎたもの
~ SELECT d.doc_no, d.title, c.class_name
~   FROM document d JOIN doc_class c ON c.class_code = d.class_code
~  WHERE d.review_on < CURRENT_DATE AND c.class_name IN ('秘', '社外秘')
~  ORDER BY c.sort_order, d.review_on;
""",
    r"""
@formats txt
@copies 1
@ending xml
@name ribbon_labels
@folder 情報システム/アドイン
~ <?xml version="1.0" encoding="utf-8" standalone="yes"?>
~ <!-- 文書作成ソフトのリボンに出す釦 -->
~ <addin name="StampHelper" version="1.8">
~   <tab id="tabStamp" label="スタンプ">
~     <group id="grpClass" label="区分">
~       <button id="btnTop" label="極秘" image="top.png" onAction="PutStamp" tag="GOKUHI"/>
~       <button id="btnHi" label="秘" image="hi.png" onAction="PutStamp" tag="HI"/>
~       <button id="btnSg" label="社外秘" image="sg.png" onAction="PutStamp" tag="SHAGAIHI"/>
~       <button id="btnNone" label="外す" image="none.png" onAction="ClearStamp"/>
~     </group>
~     <group id="grpDate" label="日付">
~       <button id="btnToday" label="今日" image="day.png" onAction="PutDate"/>
~       <button id="btnEra" label="和暦" image="era.png" onAction="PutEra"/>
~     </group>
~     <group id="grpCheck" label="確認">
~       <button id="btnCount" label="頁数" image="count.png" onAction="CountPages"/>
~     </group>
~   </tab>
~   <update url="https://intra.example.co.jp/addin/" everyDays="7"/>
~ </addin>
""",
    r"""
@formats txt
@copies 1
@ending ps1
@name Set-ShareRights
@folder 情報システム/道具
~ # 共有フォルダの権限を表のとおりに直す
~ # 使い方: .\Set-ShareRights.ps1 -Root \\fs1\share -WhatIf
~ param(
~     [Parameter(Mandatory)] [string] $Root,
~     [switch] $WhatIf
~ )
~
~ $table = @{
~     '01_極秘'   = 'GRP-Executives'
~     '02_秘'     = 'GRP-Managers'
~     '03_社外秘' = 'GRP-Employees'
~     '09_一般'   = 'Everyone'
~ }
~
~ foreach ($name in $table.Keys) {
~     $path = Join-Path $Root $name
~     if (-not (Test-Path $path)) {
~         Write-Warning "$path がありません"
~         continue
~     }
~     $acl = Get-Acl $path
~     $rule = New-Object System.Security.AccessControl.FileSystemAccessRule($table[$name], 'Modify', 'Allow')
~     $acl.SetAccessRule($rule)
~     if ($WhatIf) { Write-Output "would set $path" } else { Set-Acl $path $acl }
~ }
~
~ Write-Output ("{0} folders done" -f $table.Count)
""",
    r"""
@formats txt
@copies 1
@ending json
@name dms_ui_strings_ja
@folder 情報システム/文書管理/言語
~ {
~   "app.title": "文書庫",
~   "menu.store": "入れる",
~   "menu.search": "探す",
~   "menu.help": "使い方",
~   "class.caption": "区分を選んでください",
~   "class.top": "極秘",
~   "class.high": "秘",
~   "class.company": "社外秘",
~   "class.none": "区分なし",
~   "class.changed": "区分を {old} から {new} に変えました",
~   "class.denied": "この区分を選ぶ権限がありません",
~   "stamp.text.company": "社外秘　持出禁止",
~   "stamp.text.copy": "写",
~   "search.placeholder": "題名、番号、作成者",
~   "search.none": "見つかりませんでした",
~   "button.ok": "決定",
~   "button.cancel": "やめる",
~   "error.network": "通信できません。しばらくしてからお試しください",
~   "error.size": "大きすぎます（上限 {max} MB）"
~ }
""",
    r"""
@formats txt
@copies 1
@ending c
@name stamp_draw
@folder 開発/端末ソフト/src
~ /* 端末の画面と印刷に区分の印を重ねる */
~ #include "stamp.h"
~
~ #include <string.h>
~
~ static const struct stamp stamps[] = {
~     {STAMP_NONE, ""},
~     {STAMP_COMPANY, "社外秘"},
~     {STAMP_SECRET, "秘"},
~     {STAMP_TOP, "極秘"},
~ };
~
~ /* 番号に当たる文字。無い番号には空の文字を返す */
~ const char *stamp_text(int number)
~ {
~     for (size_t i = 0; i < sizeof stamps / sizeof stamps[0]; i++)
~         if (stamps[i].number == number)
~             return stamps[i].text;
~     return "";
~ }
~
~ int stamp_draw(struct page *page, int number)
~ {
~     const char *text = stamp_text(number);
~     int width = page_text_width(page, text, STAMP_SIZE);
~     if (*text == '\0')
~         return 0;
~     page_frame(page, page->width - width - 24, 12, width + 12, STAMP_SIZE + 8);
~     return page_text(page, page->width - width - 18, 16, text, STAMP_RED);
~ }
""",
    r"""
@formats html docx pdf
@name 文書庫_操作の手引き
@kind none
@folder 情報システム/文書管理/手引き
# 文書庫　操作の手引き
第{2..6}版　{isodate}
## 1 登録する
1. 画面の左上の「登録」を押す。
2. 題名と作成日を入れる。
3. 「区分」の一覧から、極秘、秘、社外秘、区分なしのどれかを選ぶ。初めは「区分なし」になっている。
4. ファイルを枠の中に置く。
5. 「決定」を押すと番号が付く。
## 2 区分と画面の色
| 区分 | 題名の色 | 印刷 | ダウンロード |
| 極秘 | 赤 | できない | できない |
| 秘 | 橙 | 透かしが入る | 上長の承認 |
| 社外秘 | 青 | 透かしが入る | できる |
| 区分なし | 黒 | できる | できる |
## 3 探す
題名の一部を入れて虫眼鏡を押す。期間を絞ると速い。
## 4 区分を変える
題名の右の三本線から「区分の変更」を選び、理由を書く。下げるときは主管の長に知らせが行く。
## 4の二 よく使う操作
- 複数をまとめて登録するときは、一覧の枠に一度に置く。区分は最初に選んだものが全部に付くので、秘と社外秘が混ざるときは分けて置く。
- 途中まで入れて席を立つときは「下書き」を押す。{7|14}日たつと消える。
- 印刷の透かしの位置は変えられない。図面で邪魔になるときは、図面庫を使う。
## 4の三 管理する人のための操作
| 操作 | 押す所 |
| 利用者を足す | 歯車 → 利用者 → 足す |
| 区分の名を変える | 歯車 → 区分（年度の初めだけ） |
| 記録を取り出す | 歯車 → 記録 → 期間を選ぶ |
区分の名を変えると、過去に印刷した紙とは名が合わなくなる。変える前に総務へ相談する。
## 5 困ったとき
| 出る文字 | すること |
| E-{100..199} | 通信を確かめる |
| E-{200..299} | 容量を減らす |
| E-{300..399} | 権限を申請する |
""",
    r"""
@formats txt
@ending log
@name dlp_agent_{stamp}
@folder 情報システム/ログ/端末
DLP agent 4.{1..9} started on PC-{code:####}
2023-11-07 08:{10..59}:02 INFO policy loaded, 14 rules
2023-11-07 09:{10..59}:17 INFO scan C:\Users\{roman}\Desktop
2023-11-07 09:{10..59}:44 MATCH rule=KW-02 word="社外秘" file=会議の進め方.pptx count=3 action=log
2023-11-07 10:{10..59}:08 MATCH rule=KW-01 word="極秘" file=送別会の寸劇.docx count=1 action=log
2023-11-07 10:{10..59}:31 INFO usb device inserted, vendor={code:####}
2023-11-07 10:{10..59}:33 BLOCK rule=DEV-01 usb write denied
2023-11-07 11:{10..59}:20 MATCH rule=KW-05 word="confidential" file=license.txt count=7 action=ignore
2023-11-07 12:{10..59}:00 INFO idle
2023-11-07 13:{10..59}:51 MATCH rule=FN-03 name="【社外秘】" file=【社外秘】表示例.txt action=warn
2023-11-07 14:{10..59}:12 WARN clock skew {2..9}s
2023-11-07 15:{10..59}:40 INFO signature update {code:####}
2023-11-07 16:{10..59}:05 MATCH rule=KW-03 word="部外秘" file=旧様式.xls count=2 action=log
2023-11-07 17:{10..59}:59 INFO report sent, 5 matches, 1 block
""",
]


def heads(position, texts, kind="none"):
    return [f"@class hard_negative\n@position {position}\n@kind {kind}{text}" for text in texts]


DOCUMENTS = heads("setting", SETTINGS, "unjudged")
