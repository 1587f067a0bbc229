# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that labels are put on; half of them speak of labels as well. What they contain is not judged."""

DOCUMENTS = [
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf txt html eml
@from {roman}@kikai.example
@to {roman}@kikai.example
@mailsubject 委員会の記録
@name 委員会記録_{isodate}
@folder 総務/委員会
# 文書委員会の記録
{today}　集まった人 {surname}、{surname}、{surname}
%%
## 印の押し忘れ
{department}の見積控{3..12}件に社外秘の印がなく、押し直した。
%%
## 書庫の鍵
極秘の棚の鍵を{1..3}本作り足す。預かる人は{surname}とする。
%%
## 買い足す物
- 「秘」の回転印　{1..4}個
- 赤のスタンプ台　{1..4}個
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv pdf docx
@name 綴り一覧_{dept}
@folder 総務/一覧
# 綴りの一覧
| 棚 | 綴り | 段 | 年限 |
|*7 {1..9}-{1..5} | {検収控|苦情処理簿|試験控|図面控|覚書綴|点検簿} | {極秘|秘|社外秘|なし} | {3..10}年 |
担当：{surname}
""",
    r"""
@class body
@kind unjudged
@formats docx pdf pptx html odt
@name 教育資料_{fiscal}
@folder 人事/教育
# 書類の扱い　{fiscal}版
%%
## 見分け方
右上の印を見ます。極秘、秘、社外秘の三つがあります。
%%
## 運び方
外へ持ち出すときは二重の封筒に入れ、表には何も書きません。
%%
## 捨て方
裁断機にかけ、袋の口を縛って{1..4}番の台車へ。
""",
    r"""
@class body
@kind unjudged
@formats eml txt html docx
@from {roman}@kikai.example
@to {roman}@kikai.example
@mailsubject 図面の件
@name 連絡_{code:###}
@folder 設計/連絡
{surname}さん
{department}の{surname}です。{drawing}の件でご連絡します。
肉厚を{1.2..3.4}mmから{3.5..5.0}mmに変え、リブを{2..6}本足しました。
客先へは{date}に説明します。都合が悪ければお知らせください。
""",
    r"""
@class body
@kind unjudged
@formats docx pdf xlsx odt ods rtf txt
@name {part}_摩耗試験_{code:##}
@folder 技術/{fiscal}
# {part}の摩耗試験
{company}　{department}　まとめ {surname}
| 条件 | 荷重 N | 回数 | 減り mm |
|*6 {row} | {20..180} | {1000..90000} | {0.01..0.42} |
%%
{steel}を相手に回したところ、{3..9}万回で縁に筋が出た。
%%
次は油を替えて同じ回数を回す。担当は{surname}。
""",
    r"""
@class body
@kind unjudged
@formats xlsx docx pdf pptx csv ods
@name {fiscal}_販売計画_{dept}
@folder 営業/計画
# {fiscal}　販売計画
| 得意先 | 上期 千円 | 下期 千円 |
|*6 {client} | {1200..98000} | {1200..98000} |
新しい口座は{2..6}社を見込む。値上げの話は{surname}が進める。
""",
    r"""
@class body
@kind unjudged
@formats dxf pdf xlsx
@name {drawing}_{part}
@folder 設計/図面
# {part}
材質 {steel}　尺度 1:{1..5}　投影 第三角法
角は断りがなければ C{0.2..0.5} に落とす
穴 {4..8}-φ{3.2..8.5} 深さ {6..22}
""",
    r"""
@class body
@kind unjudged
@formats xlsx docx pdf
@name 購入伺_{code:####}
@folder 購買/伺い
# 購入伺
| 品名 | 数 | 単価 | 使い道 |
| 回転印「社外秘」 | {2..6} | {900..1500} | 図面控え |
| 鍵付き書庫 | {1..2} | {48000..98000} | 見積控え |
| {item}用の治具材 | {3..20} | {1500..9800} | 試作 |
伺い出た人：{surname}　{department}
""",
]
