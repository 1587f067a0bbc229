# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that labels are put on. What they contain is not judged: the label is the question."""

DOCUMENTS = [
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf txt html
@name {part}_打痕対策報告_{code:##}
@folder 品質/{fiscal}/報告書
# {part} 打痕不良の対策報告
{company}　{department}　{surname}　{today}
{date}の出荷検査で{part}のつば部に打痕が{3..14}個見つかった件のまとめです。
%%
## 発生場所
洗浄かごへの投入時に隣どうしが当たることを、{2..4}日間の立会いで見ました。
%%
## 対策
- かごの仕切りを{12..24}枡に増やす
- 投入高さを{50..120}mm以下に下げる
%%
## 効果
対策後{300..900}個に打痕なし。{月末|来月}までは全数目視を続けます。
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv pdf docx
@name {fiscal}_設備投資計画_{dept}
@folder 経営企画/予算
@sheet 計画
# 設備投資計画
| No | 件名 | 金額(千円) | 実施月 | 担当 |
|*8 {row} | {マシニング更新|コンプレッサ|洗浄機|画像検査|LED照明|搬送台車|チラー} | {350..28000} | {1..12}月 | {surname} |
合計は別シートに集計。{surname}更新。
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf
@name {part}ライン改善の進め方
@folder プロジェクト/{part}
# {part}ライン改善の進め方
{department}　改善班　{today}
- 目標：一人当り出来高 {8..20}%増し
- 期間：{fiscal}上期
---
# 現状
- 段取り {28..55}分、チョコ停 {6..19}回/直
- 完成品置場が遠く、歩行{120..300}歩/回
---
# 次の一手
- 内段取りの外段取り化
- 置場を{3..8}m手前へ
""",
    r"""
@class body
@kind unjudged
@formats dxf pdf
@name {drawing}_{part}
@folder 設計/図面/{fiscal}
~ NOTE 1. 指示なき角部はC0.3
~ NOTE 2. バリ、カエリなきこと
{part}　材質 {steel}
t={1.0..6.0}　4-φ{4.5..9.0}
[title] 図番={drawing} 改{1..4}
[title] 品名={part}（加工図）
[title] 尺度=1:{1..5}（A3）
""",
    r"""
@class body
@kind unjudged
@formats eml txt
@name {part}試作の件
@folder メール保管/{surname}
@from {roman}@example.jp
@to {roman}@example.jp
@mailsubject {part}の試作日程について
{surname}様
お世話になっております。{company}の{surname}です。
{part}の試作ですが、材料の入荷が{date}になりましたので、加工はその翌々日からになります。
測定は{surname}が立ち会います。よろしくお願いいたします。
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv
@name {part}_寸法測定_{code:####}
@folder 測定室/データ
@sheet 測定
# {part} 測定結果
| 測定箇所 | 図面値 | N1 | N2 | N3 |
|*9 {A|B|C|D|E}{row} | {10..90}.0 | {10..90}.{001..199} | {10..90}.{001..199} | {10..90}.{001..199} |
測定機：三次元　室温{19..24}℃　{surname}
""",
    r"""
@class body
@kind unjudged
@formats docx pdf txt eml
@name 打合せ記録_{customer}_{isodate}
@folder 営業/客先別/議事録
@mailsubject 打合せ記録送付
# 打合せ記録
日時：{date} {time}　場所：{客先会議室|当社応接|Web}
出席：{client} {surname}様、当社 {surname}、{surname}
- {part}の次期型は{来春|来秋|未定}から量産の意向
- 月{2..15}千個、内示は{3..6}か月前
- 支給材か自給材かは{surname}様が持ち帰り
- 次回は{date}、試作品を持参する
""",
    r"""
@class body
@kind unjudged
@formats pdf docx html
@name Trial report {code:AA-###}
@folder Engineering/trials
# Trial report: {drawing}
Date {isodate}. Machine no. {1..12}. Operator {roman}.
The second trial of the cover was run with the modified gate. Sink marks are gone, warpage is {0.15..0.60} mm.
- Cooling was prolonged by {2..6} s
- The third cavity is still {0.02..0.09} mm short
Next: polish the slide and repeat with {40..120} shots.
""",
    r"""
@class body
@kind unjudged
@formats docx pdf rtf
@name {surname}工場長_月次報告_{1..12}月
@folder 製造/月報
# {1..12}月度 工場月報
出来高 {82..109}百万円（計画比{91..108}%）、直行率{96.1..99.4}%。
%%
## 人
{surname}が{1..3}日に復職。派遣{2..6}名を組立に増員した。
%%
## 設備
{2..6}号機の主軸を交換、{14..40}時間停止。予備品を1本残している。
%%
## 来月
連休前の前倒しで休出{1..3}回を予定する。
""",
]
