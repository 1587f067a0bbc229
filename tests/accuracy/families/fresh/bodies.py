# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that labels are put on. What they contain is not judged: the label is the question."""

DOCUMENTS = [
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf txt html
@name {part}バリ対策の途中報告
@folder {製造|技術}/報告
# {part}のバリ対策について（途中報告）
{department}　{person}　{today}
先月から続いている{part}合わせ面のバリについて、ここまでに分かったことを書いておく。
%%
## 発生の様子
{朝の立上げ直後|昼休み明け|材料切替のあと}に集中しており、{2..4}番取りだけに出る。高さは{0.05..0.30}mm。
%%
## 型の状態
入れ子の当たりを青竹で見たところ、反操作側の当たりが弱い。前回の磨きで{0.01..0.03}mmほど落ちているらしい。
%%
## これから
- 入れ子を{surname}さんのところで肉盛り、{4..9}日みる
- それまでは仕上げ工程で手直し
%%
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv pdf docx
@name {fiscal}_{client}_売価推移
@folder 営業/{fiscal}
@sheet 推移
# 売価推移
| 品番 | 品名 | 前期 | 上期 | 下期 | 備考 |
|*7 {code:AA-####} | {item} | {120..980} | {118..960} | {110..940} | {改定済|交渉中|据置|} |
単位：円／個。{surname}まとめ。
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf docx odt
@name {fiscal}活動方針_{department}
@folder 部方針
# {fiscal}　{department}の活動方針
{today}　{person}
---
# 昨年のふりかえり
- 工程内不良　{1800..4200}ppm（目標{900..1500}ppm）
- 段取り時間　{22..48}分
- 残業　一人あたり{12..38}時間
---
# 今年やること
| 項目 | 担当 | 期限 |
| {part}ラインの二直化 | {surname} | {6..12}月末 |
| 検査機の更新 | {surname} | {6..12}月末 |
| 多能工の育成 {2..6}名 | {surname} | {1..3}月末 |
---
# お願い
前工程との朝会を毎日{5..15}分つづけること。
""",
    r"""
@class body
@kind unjudged
@formats eml txt docx html rtf
@name {client}訪問の件
@mailsubject {client}訪問の件
@folder 営業/連絡
{surname}さん
お疲れさまです。昨日{client}へ行ってきました。
- {part}は来期も当社でいけそうです。ただし{2..5}%の要求が出ています。
- 競合は{maker}。向こうは金型償却を{24|36}回で出している模様。
- 図面の版が先方{B|C|D}、当方{A|B}で食い違っていました。直します。
来週{time}から30分ください。
{surname}
""",
    r"""
@class body
@kind unjudged
@formats xlsx pdf docx ods pptx
@name {part}試作日程{code:##}
@folder 開発/日程
@sheet 日程
# {part}　試作日程
| 段階 | 着手 | 完了 | 数 | 主担当 |
| 一次 | {date} | {date} | {3..10} | {surname} |
| 二次 | {date} | {date} | {20..60} | {surname} |
| 量試 | {date} | {date} | {200..500} | {surname} |
{steel}の入りが{2..4}週おくれ。二次は{date}へずらす方向。
""",
    r"""
@class body
@kind unjudged
@formats docx xlsx pdf html csv txt
@name {code:AA##}設備の更新検討
@folder 工機/検討
# {20..60}t機　更新の検討
| 案 | 内容 | 概算（千円） | 停止日数 |
| 甲 | 制御盤のみ載せ替え | {2800..6200} | {3..5} |
| 乙 | 本体ごと更新 | {18000..46000} | {10..15} |
| 丙 | 中古購入 | {7000..12000} | {6..9} |
{surname}係長は甲を推す。理由は{code:AA##}型の段取りがそのまま使えるため。
""",
    r"""
@class body
@kind unjudged
@formats docx pdf pptx odt rtf
@name {part}不良の聞き取り
@folder 品証/聞き取り
# 聞き取りの記録（{part}）
>> {today}　聞き手 {surname}
{surname}（夜勤）　{2..5}時ごろから音が変わった。手で触ると{熱かった|ビビっていた}。
{surname}（段取り）　前日に刃を替えた。突き出しはいつもより{2..6}mm長い。
{surname}（検査）　面粗さが{1.6|3.2|6.3}を外れたのは{12..48}個目から。
まとめ　突き出しを元に戻し、替えた本人が初物を{5..10}個測ることにした。
""",
    r"""
@class body
@kind unjudged
@formats txt csv eml xlsx
@name {isodate}引継ぎ
@mailsubject 引継ぎ
@folder 現場/引継ぎ
{isodate} 引継ぎ（{surname}→{surname}）
{code:#}号機　{part}　{180..900}個まで。残りは明朝から。
{code:#}号機　ヒータ{1..6}番が上がりにくい。様子見。
検査待ち　{2..9}箱。{client}向けを先に。
""",
    r"""
@class body
@kind unjudged
@formats pdf xlsx docx
@name {drawing}_{part}
@folder 図面/{code:A##}
# {part}
| 部番 | 名称 | 材質 | 個数 |
|*4 {row} | {item} | {SS400|S45C|A5052|POM|SUS303} | {1..4} |
指示なき角はC{0.2..0.5}。{steel}は支給。
""",
]
