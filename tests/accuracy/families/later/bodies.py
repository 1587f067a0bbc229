# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that labels are put on; some of them talk of labels. What they contain is not judged."""

DOCUMENTS = [
    r"""
@class body
@kind unjudged
@formats docx pdf odt rtf txt html
@name {part}型の定期修理まとめ
@folder 型保全/{fiscal}
# {part}型　定期修理のまとめ
{today}　型保全班　{person}
{30..90}万ショットに達したため、{date}から{2..6}日かけて分解した。
%%
## 見たところ
スライドの摺動面にかじりが{2..5}か所。エジェクタピンは{6..18}本中{1..4}本が曲がっていた。
%%
## 直したところ
かじりは砥石で均し、ピンは全数替えた。冷却穴の水垢は{薬液|ブラシ|超音波}で落とした。
%%
## 次に見るとき
次は{20..40}万ショット後。そのときパーティング面の{A|B|C}側を重点に見たい。
%%
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv pdf docx
@name {client}向け_引合一覧{stamp}
@folder 営業/引合
@sheet 引合
# 引合の一覧
| 受付 | 客先 | 品物 | 数量 | 提示額 | 見込み |
|*9 {date} | {client} | {item} | {200..9000} | {30..890} | {A|B|C|失注} |
金額は円／個。{surname}が毎週月曜に直す。
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf docx odt
@name {fiscal}_自動化の進め方
@folder 会議資料/{fiscal}
# 自動化の進め方
{department}　{today}　担当 {person}
## いまの姿
- 投入は人、{2..5}台を{1..3}人で受け持つ
- 段取りに{25..80}分、うち探し物が{5..25}分
## めざす姿
- {双腕ロボット|搬送台車|簡易ローダ}を{1..3}台入れる
- 夜勤を{2..4}人から{0..1}人へ
## 日程
- {date}　試し運転　／　{date}　本稼働
""",
    r"""
@class body
@kind unjudged
@formats eml txt
@name {part}の件{stamp}
@folder メール保存/{surname}
@from s.{roman}@hayabusa-seiki.example
@to gijutsu@hayabusa-seiki.example
@mailsubject {part}の打合せについて
{surname}様
お世話になっております。{department}の{surname}です。
{part}の件、{date}の打合せで出た{3..6}点について先方の返事が来ました。
寸法は{12..80}.{1..9}mmで進めてよいとのことです。材料は{steel}のまま、表面だけ{黒染め|無電解ニッケル|アルマイト}に変わります。
数量は初回{50..400}個、以降は月{100..900}個の見込みだそうです。
取り急ぎお知らせします。　{surname}
""",
    r"""
@class body
@kind unjudged
@formats dxf pdf
@name {drawing}_{part}
@folder 図面/出図済/{code:A##}
# {part}
注記
1. 指示なき角は糸面取りのこと
2. 一般公差は {m|f} 級とする
3. 全長 {40..320} ±{0.05..0.30}、穴径 φ{4..24} H7
[title] 図面の番号={drawing}
[title] 名前={part}
[title] 材={steel}
[title] かいた人={surname}
[title] 尺度={1:1|1:2|2:1}
""",
    r"""
@class body
@kind unjudged
@formats xlsx docx pdf odt ods
@name {part}_耐久の途中経過
@folder 評価室/{code:E##}
@sheet 経過
# {part}　耐久の途中経過
| 個体 | 回数（万） | 荷重 N | たわみ mm | 外観 |
|*8 No.{row} | {1..60} | {120..900} | {0.02..0.85} | {異常なし|擦れ|微小割れ} |
{surname}記。{5..9}号機は治具のゆるみがあったので参考扱い。
""",
    r"""
@class body
@kind unjudged
@formats docx pdf txt html rtf odt
@name {code:R-####} {Pump casing|Gear blank|Heat sink|Valve body} trial
@folder Engineering/Reports
# Trial run of the new {pump casing|gear blank|heat sink|valve body}
{isodate}, written by {roman}
Line {1..4} ran {120..900} pieces over two shifts. {3..28} pieces were set aside for porosity near the gate.
## Observations
Gate velocity was raised in three steps; flash appeared at the last one only.
## Next steps
- Repeat with the second cavity blocked
- Ask the tool shop for a vent of {0.03..0.12} mm
""",
    r"""
@class body
@kind unjudged
@formats docx pdf odt txt html rtf
@name 書類の区分けと置き場の決まり（{code:KS-##}）
@folder 規則集
# 書類の区分けと置き場の決まり
## 1　めあて
当社の書類を大切さの順に分け、置き場と見てよい人を決める。
## 2　分け方
- 甲種（極秘）　社長と担当役員だけが見る。金庫に入れる
- 乙種（秘）　決められた係の者が見る。鍵のかかる棚に入れる
- 丙種（社外秘）　社員なら見てよい。外へは出さない
## 3　しるし
甲種から丙種までは、表紙の右上に種別を朱で押す。電子の書類はヘッダーに書く。
## 4　見直し
毎年{4..6}月に{dept}が棚を改める。
""",
    r"""
@class body
@kind unjudged
@formats pptx pdf docx
@name 新人向け_書類のしるしを学ぶ
@folder 教育/{fiscal}/新人
# 書類のしるしを学ぶ
{fiscal}　新人研修　講師 {person}
## しるしの種類
- 極秘は役員のみ、秘は担当のみ、社外秘は社員のみ
- しるしのない紙は「社内」とみなす
## やってみよう
- 次の{3..6}枚のうち、しるしの要るものはどれか
- 電車の中で広げてよいものはどれか
""",
    r"""
@class body
@kind unjudged
@formats docx txt pdf rtf odt html
@name {stamp}_週次の集まり
@folder {dept}/週次
# 週次の集まり　控え
{today} {time}〜　出席 {surname}、{surname}、{surname}　書き手 {surname}
- {part}の納めが{2..9}日おくれている。{surname}が客先へ断りに行く
- {3..8}号機の主軸から音がする。{date}に業者が見る
- 残業は{12..45}時間まで。超えそうな人は先に言う
- 前回の宿題：図面に「社外秘」の印がないものが{3..20}枚見つかった件は{surname}が持ち帰り
次は{date}。
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv
@name {dept}_書類の持ち高
@folder 監査対応/{fiscal}
@sheet 持ち高
# 書類の持ち高
| 番号 | 書類の名 | しるし | 置き場 | 冊数 |
|*8 {code:D-###} | {item}の{図面|条件書|見積控|検査控} | {社外秘|秘|なし} | {A|B|C}棚{1..6}段 | {1..12} |
{surname}が{date}に数えた。
""",
    r"""
@class body
@kind unjudged
@formats eml txt
@name 返信_資料の扱いについて{stamp}
@folder メール保存/{dept}
@from a.{roman}@joshin-micro.example
@to {roman}@joshin-micro.example
@mailsubject Re: 資料の扱いについて
{surname}さん
下の件、了解しました。次の分から先方の決めに合わせます。
> 先方の{surname}様から「図面には社外秘と入れてほしい」と言われました。
> 以前の{3..9}枚は入れなくてよいそうです。
{part}の残り{2..8}枚は{date}までに送ります。
{surname}
""",
    r"""
@class body
@kind unjudged
@formats xlsx ods csv docx pdf
@name {fiscal}_設備費の割り振り
@folder 経営/{fiscal}
@sheet 割り振り
# 設備費の割り振り（千円）
| 部署 | 申し出 | 査定 | 繰越 | ひとこと |
|*7 {dept} | {800..9600} | {500..8800} | {0..900} | {認める|翌期へ|半額|要相談} |
""",
    r"""
@class body
@kind unjudged
@formats html docx pdf
@name {department}ノート_{code:N###}
@folder 社内ノート/{department}
# {part}の接着をやり直した話
書いた人 {person}（{isodate}）
{2..5}液の混ぜ方を{手|ミキサ|静止型ノズル}に変えたら、はがれが{8..22}%から{0..3}%になった。
## こつ
- 混ぜてから{4..12}分のうちに貼る
- 室温が{15..18}℃より下の日は暖める
## まだ分からないこと
- 湿気の多い日に{白く濁る|糸を引く|固まらない}わけ
""",
    r"""
@class body
@kind unjudged
@formats docx pdf txt
@name Prüfbericht_{code:PB-####}
@folder Ausland/DE
# Prüfbericht {code:PB-####}
Datum: {isodate}　Prüfer: {roman}
Gegenstand: {Flansch|Gehäuse|Welle|Düse}, Werkstoff {1.4301|1.2343|EN AW-6082}
Gemessen wurden {5..30} Teile. Die Rundheit lag zwischen {2..9} µm und {10..18} µm.
Ergebnis: {in Ordnung|Nacharbeit nötig|gesperrt bis zur Klärung}.
""",
    r"""
@class body
@kind unjudged
@formats docx pdf xlsx txt
@name 試模记录_{code:SM-###}
@folder 海外/苏州
# 试模记录
日期：{isodate}　记录人：{王|李|陈|周}工
| 项目 | 第一次 | 第二次 |
| 锁模力 t | {80..350} | {80..350} |
| 射出时间 s | {0.8..3.5} | {0.8..3.5} |
| 冷却时间 s | {8..30} | {8..30} |
问题：{飞边|缩水|熔接线}，下次试模前修改模具。
""",
]
