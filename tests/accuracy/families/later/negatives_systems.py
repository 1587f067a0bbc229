# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs, settings, logs, web pages and machine manuals whose text holds the words of labels."""

DOCUMENTS = [
    r"""
@class hard_negative
@position program
@difficulty hard
@kind unjudged
@copies 1
@formats txt
@ending py
@name stamp_pdf
@folder システム/道具
~ # ページの右上に文字を入れる
~ import sys
~ LABELS = {"1": "社外秘", "2": "秘", "3": "極秘"}
~ def label_for(level):
~     return LABELS.get(level, "")
~ print(label_for(sys.argv[1]))
""",
    r"""
@class hard_negative
@position program
@difficulty hard
@kind unjudged
@copies 1
@formats txt
@ending bas
@name 印刷マクロ_Module1
@folder システム/マクロ
~ Attribute VB_Name = "Module1"
~ Sub 印を入れる()
~     Dim s As String
~     s = InputBox("印の文字", "印刷", "社外秘")
~     If s <> "" Then ActiveSheet.PageSetup.RightHeader = "&14" & s
~ End Sub
""",
    r"""
@class hard_negative
@position settings
@difficulty hard
@formats txt
@ending ini
@copies 1
@name viewer
@folder システム/設定/{code:PC##}
~ [Stamp]
~ Text1=社外秘
~ Text2=極秘
~ Text3=CONFIDENTIAL
~ Color=255,0,0
~ [View]
~ Zoom=125
""",
    r"""
@class hard_negative
@position settings
@difficulty hard
@copies 1
@formats txt
@ending yaml
@name labels
@folder システム/設定/文書管理
~ levels:
~   - id: top_secret
~     title: 極秘
~     retention_years: 20
~   - id: internal_only
~     title: 社外秘
~     retention_years: 7
~ default: internal_only
""",
    r"""
@class hard_negative
@position settings
@difficulty hard
@copies 1
@formats txt
@ending xml
@name ribbon_custom
@folder システム/設定/リボン
~ <?xml version="1.0" encoding="utf-8" standalone="no"?>
~ <group id="stamp" label="印">
~   <button id="b1" label="社外秘" onAction="PutStamp"/>
~   <button id="b2" label="マル秘" onAction="PutStamp"/>
~   <button id="b3" label="消す" onAction="ClearStamp"/>
~ </group>
""",
    r"""
@class hard_negative
@position settings
@difficulty hard
@copies 1
@formats txt
@ending json
@name ja
@folder システム/翻訳/locales
~ {
~   "menu.file": "ファイル",
~   "stamp.confidential": "社外秘",
~   "stamp.topsecret": "極秘",
~   "stamp.none": "印なし",
~   "button.ok": "よし"
~ }
""",
    r"""
@class hard_negative
@position program
@difficulty hard
@kind unjudged
@copies 1
@formats txt
@ending sql
@name insert_kubun
@folder システム/DB
~ CREATE TABLE kubun (id INTEGER PRIMARY KEY, na VARCHAR(20), jun INTEGER);
~ INSERT INTO kubun VALUES (1, '極秘', 10);
~ INSERT INTO kubun VALUES (2, '秘', 20);
~ INSERT INTO kubun VALUES (3, '社外秘', 30);
~ SELECT na FROM kubun ORDER BY jun;
""",
    r"""
@class hard_negative
@position program
@difficulty hard
@kind unjudged
@copies 1
@formats txt
@ending js
@name check-label
@folder システム/Web
~ // 件名に印があれば外あてを止める
~ const words = [/社外秘/, /極秘/, /confidential/i];
~ export function mustStop(subject, to) {
~   return !to.endsWith('@hayabusa-seiki.example') && words.some(w => w.test(subject));
~ }
""",
    r"""
@class hard_negative
@position program
@difficulty hard
@kind unjudged
@copies 1
@formats txt
@ending ps1
@name find-stamped
@folder システム/道具
~ # 名前に社外秘とあるファイルを数える
~ param([string]$Root = 'D:\share')
~ Get-ChildItem $Root -Recurse -File |
~   Where-Object { $_.Name -match '社外秘|極秘|㊙' } |
~   Group-Object Extension | Sort-Object Count -Descending
""",
    r"""
@class hard_negative
@position program
@difficulty hard
@kind unjudged
@copies 1
@formats txt
@ending c
@name banner
@folder システム/古い道具
~ /* prints the banner page of a job */
~ #include <stdio.h>
~ static const char *const marks[] = { "CONFIDENTIAL", "SECRET", "" };
~ int main(void)
~ {
~     puts(marks[0]);
~     return 0;
~ }
""",
    r"""
@class hard_negative
@position web_page
@difficulty medium
@formats html
@copies 3
@name 会社案内_数字で見る{code:W##}
@folder ホームページ/掲載
# 数字で見るヤマセ食品機械
- 納めた国　{8..30}か国　／　社員　{80..300}名
- 特許　{12..60}件（ほかに社外秘の工夫が山ほど！）
- 社内の野球部の勝率　{2..8}割
[見学のお申し込み]　[採用]　[お問い合わせ]
""",
    r"""
@class hard_negative
@position web_page
@difficulty medium
@formats html
@name ログインの画面
@folder ホームページ/会員
# 会員ページ
[field] 会員番号: 　
[field] 秘密の質問の答え: 　
秘密の質問：初めて飼った生きものの名は？
忘れた方は{tel}へ。通信は暗号化されています。
""",
    r"""
@class hard_negative
@position web_page
@difficulty medium
@formats html pdf
@name 文書管理サービス_売り込みページ
@folder 情報収集/サービス
# 紙の山から自由に。文書管理サービス「しまえる」
極秘も社外秘も、段階ごとに見える人を決められます。
- 【社外秘】などの文字を自動で入れる
- 期限が来たら知らせる
月{8000..40000}円から、{14..30}日お試しできます。
""",
    r"""
@class hard_negative
@position web_page
@difficulty medium
@formats html txt
@name 質問サイト_ワードの透かし
@folder 情報収集/保存したページ
# ワードで「社外秘」の透かしが消えません
質問　ひな形をもらったら「社外秘」の透かしが入っていて消せません。
答え1　［デザイン］→［透かし］→［透かしの削除］でどうですか。
答え2　ヘッダーを開いて選んで消してください。（役に立った {2..90}）
""",
    r"""
@class hard_negative
@position manual
@difficulty medium
@formats pdf docx
@copies 3
@name 図面管理システム_利用の手引き
@folder システム/手引き
# 図面管理システム　利用の手引き
## 4.2　区分を決める
［区分］の▼を押し、極秘、秘、社外秘、なしのどれかを選ぶ。選ばないと登録できない。
## 4.3　印刷する
区分が社外秘のときは右上に「社外秘」の文字が入る。秘より上のときは通し番号も入る。
## 4.4　区分を外す
図面管理の係に電話（内線{200..899}）で頼む。
""",
    r"""
@class hard_negative
@position manual
@difficulty medium
@formats pdf docx
@name DLP_rule_guide_{code:G#}
@folder システム/手引き
# Writing a rule
A rule fires when a message contains one of its words, e.g. "confidential", "internal only" or "top secret".
1. Open Rules > New.
2. Enter the words, one per line.
3. Choose what happens: log, warn, block.
Test the rule with a message to yourself.
""",
    r"""
@class hard_negative
@position test_data
@difficulty hard
@formats csv xlsx
@name 検索テスト用の文{code:T#}
@folder システム/試験
@sheet 文
| 番号 | 文 | 当たるはず |
| 1 | 社外秘の見積を送った | ○ |
| 2 | 社外 秘書が来た | × |
| 3 | 極秘裏に進める | × |
| 4 | Confidential: do not copy | ○ |
""",
    r"""
@class hard_negative
@position specification
@difficulty hard
@kind unjudged
@formats docx xlsx
@name 文書管理の作り込み要件_{code:RQ#}
@folder システム/要件
@sheet 要件
# 文書管理の作り込み要件
| 番号 | 要件 | 要り度 |
| 1 | ヘッダーに「社外秘」を自動で入れられること | 必須 |
| 2 | 極秘の文書は二人の許しで開くこと | 必須 |
| 3 | 秘の文書の印刷を記録すること | 望む |
| 4 | 公開の文書はそのまま外へ出せること | 望む |
""",
    r"""
@class hard_negative
@position log
@difficulty hard
@kind unjudged
@copies 2
@formats txt csv
@name mailgate_{stamp}
@folder システム/ログ/メール
~ Mar  3 08:11:02 gate filter[221]: id=7F21 rule=WORD hit="社外秘" action=warn rcpt=1
~ Mar  3 08:11:40 gate filter[221]: id=7F21 released by sender
~ Mar  3 09:02:13 gate filter[221]: id=7F30 rule=WORD hit="confidential" action=log rcpt=3
~ Mar  3 09:05:55 gate filter[221]: id=7F33 rule=SIZE hit="28MB" action=block rcpt=1
""",
    r"""
@class hard_negative
@position settings
@difficulty hard
@copies 1
@formats txt
@ending css
@name print
@folder ホームページ/css
~ /* 社外秘の紙だけに使う見た目 */
~ .stamp::before { content: "社外秘"; color: #c00; border: 2px solid #c00; }
~ .stamp.top::before { content: "極秘"; }
~ @media print { .menu { display: none; } }
""",
    r"""
@class hard_negative
@position readme
@difficulty medium
@formats txt html
@name README_印入れ道具
@folder システム/道具
# 印入れの道具
使い方　stamp 入力.pdf 出力.pdf --text 社外秘 --place 右上
--text を書かないと「CONFIDENTIAL」が入る。
極秘の紙には使わないこと（紙に手で押す決まりのため）。
""",
    r"""
@class hard_negative
@position dictionary
@difficulty hard
@copies 2
@formats txt csv
@name 日本語入力_辞書書き出し
@folder システム/辞書
~ しゃがいひ	社外秘	名詞
~ ごくひ	極秘	名詞
~ まるひ	㊙	記号
~ ひしょ	秘書	名詞
~ こうさ	公差	名詞
~ ばり	バリ	名詞
""",
    r"""
@class hard_negative
@position spreadsheet_choices
@difficulty hard
@formats xlsx ods
@copies 3
@name ドロップダウンの元表{code:D#}
@folder 様式集/元表
@sheet 元表
| 区分 | 部署 | 単位 |
| 極秘 | {dept} | 個 |
| 秘 | {dept} | kg |
| 社外秘 | {dept} | m |
| 公開 | {dept} | 式 |
""",
]
