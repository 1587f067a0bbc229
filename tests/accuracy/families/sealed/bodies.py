# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that labels are put on; some talk about labels themselves, which takes nothing from the label on them."""

DOCUMENTS = [
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf txt html eml
@name {part}の異音しらべ
@folder 品質保証/しらべ
# {part}の異音しらべ
{department}　{person}が{today}に書く
回し始めて{3..9}分で、低い音が出る。軸受けの外側に細かい傷が{2..7}か所あった。
%%
## わかったこと
- 油を替えても音は変わらない
- 締付けを{12..25}N·mに下げると止む
%%
## つぎにすること
{surname}さんが{3..9}個を切って見る。
%%
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv pdf docx
@name {fiscal}外注費の見込み_{department}
@folder {dept}/予算
@sheet 見込み
# 外注費の見込み
| 月 | 仕事 | 頼み先 | 金額（千円） |
|*6 {row}月 | {item}{切断|研磨|めっき|熱処理} | {maker} | {120..2800} |
集計　{surname}
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf docx odt
@name {part}次期型の構想
@folder 技術/構想
# {part}次期型の構想
{company}　{department}　{today}
---
# ねらい
- 重さを{8..22}％減らす
- 組立を{2..5}手から{1..2}手へ
---
# 日程
| いつ | 何を |
| {4..6}月 | 試作型をおこす |
| {7..9}月 | 振動試験 |
""",
    r"""
@class body
@kind unjudged
@formats docx txt html eml pdf
@name 打合せ控え_{maker}_{isodate}
@folder 購買/打合せ
@from {roman}@example.co.jp
@to team-{code:##}@example.co.jp
@mailsubject {maker}との打合せの控え
# {maker}との打合せの控え
出た人　{surname}、{surname}、先方{surname}さん
値段は据え置き。そのかわり一回の数を{200..900}個にそろえる。
図面は先方の金庫に入れてもらう。写しは取らない約束とした。
""",
    r"""
@class body
@kind unjudged
@formats docx pdf odt txt html pptx
@name 文書管理の見直し_{fiscal}
@folder 総務/見直し
# 文書管理の見直し（検討中）
いまは極秘、秘、社外秘の三つに分けているが、{department}では秘と社外秘を取り違えることが多い。
社外秘とは何かを言える人は、聞いた{10..30}人のうち{2..9}人だった。
次の委員会に、二つに減らす案を出す。　{surname}
""",
    r"""
@class body
@kind unjudged
@formats docx pdf xlsx ods html
@name 資料の引渡し控え_{code:AA##}
@folder 技術/引渡し
@sheet 引渡し
# 引渡した資料の控え
| 資料 | 表示 | 渡した日 |
| {item}図面 | 社外秘 | {isodate} |
| {item}仕様 | なし | {isodate} |
| {item}検討 | 秘 | {isodate} |
受け取った人　{maker}　{surname}
""",
    r"""
@class body
@kind unjudged
@formats pdf dxf docx
@name {drawing}_{part}
@folder 設計/図面
# {part}
材料 {steel}　板厚 {1.0..6.0}
1. 指示なき角部は C{0.2..0.5}
2. バリなきこと
3. 個数 {1..12}
""",
]
