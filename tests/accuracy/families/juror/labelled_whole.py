# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole papers that bear a label, most of them of the sort that hard negatives are."""

DOCUMENTS = [
    r"""
@class labelled
@label yes
@level 2
@position footer
@difficulty medium
@kind unjudged
@formats docx pdf
@footer 社外秘　{company}
@name 情報資産の取扱い細則
@folder 規程集/細則
# 情報資産の取扱い細則
第1条　この細則は、情報資産を扱う者が守ることを定める。
第2条　情報資産は、極秘、秘、社外秘および一般の四つに分ける。
第3条　分けるのは資産を作った課の長とし、{年一回|半年に一回}見直す。
第4条　極秘の資産に近づける者は、名簿で定める。
第5条　秘の資産を運ぶときは二人で行う。
第6条　社外秘の資産を在宅の勤務で使うときは、画面の覗き見を防ぐ。
第7条　一般の資産に制限はない。
第8条　事故のときの連絡の順は別表による。
| 順 | 連絡先 | 内線 |
|*4 {row} | {surname} | {300..499} |
第9条　資産を借りた者は、期限までに返し、汚し、または失ったときは直ちに届け出る。
第10条　資産の写しを作るときは、元の区分をそのまま写す。写しの数は{3|5}部を限りとする。
第11条　電子の資産を外へ送るときは、暗号をかけ、鍵は別の方法で渡す。
第12条　資産を捨てるときは、台帳に日付と方法を書き、{1|3|5}年残す。
第13条　この細則に迷いがあるときは、情報資産の係に聞く。
附則　{era}施行
""",
    r"""
@class labelled
@label yes
@level 4
@position first_head
@difficulty easy
@kind unjudged
@formats pptx pdf docx
@name 役員会資料_新工場の候補地
@folder 経営企画/役員会
# 極秘　役員会資料
{date}　経営企画　{surname}
---
# 候補地の比較
| 候補 | 広さ(㎡) | 値段 | 人の集めやすさ |
|*3 {A|B|C}{row} | {9000..42000} | {3..18}億円 | {よい|ふつう|むずかしい} |
---
# 進め方の案
| 時期 | すること |
| {1..4}月 | 土地の持ち主と会う |
| {5..8}月 | 地盤と水を調べる |
| {9..12}月 | 手付けを払う |
---
# かかるお金
- 土地 {3..18}億円、建物 {10..40}億円、機械 {8..30}億円
- 銀行から{60|70}%を借りる
- 取り戻すまで{7..14}年
---
# 心配なこと
- 話が漏れると土地の値が上がる
- いまの工場の従業員の不安
---
# 決めていただきたいこと
- 二つにしぼること
- 交渉の役を{surname}に任せること
""",
    r"""
@class labelled
@label yes
@level 2
@position cell_A1
@difficulty medium
@kind unjudged
@formats xlsx ods
@name 区分文書の台帳_{dept}
@folder 総務/台帳/各部
@sheet 台帳
| 社外秘 | | | | | |
| 番号 | 文書 | 区分 | 主管 | 場所 | 見直し |
|*14 {row} | {工程の写真|原価の内訳|型の仕様|人の配置|値上げの案} | {秘|社外秘|極秘} | {surname} | 棚{1..9} | {isodate} |
この台帳は各部に一部だけ置く。
""",
    r"""
@class labelled
@label yes
@level 2
@position form_check
@difficulty medium
@kind unjudged
@formats docx pdf odt
@name 提案の説明_{part}
@folder {department}/提案
# {part}の提案の説明
[form] 区分（作成者が選ぶ）: 極秘 / 秘 / *社外秘 / 区分なし
作成　{surname}　{today}
## ねらい
いまの品より{10..30}%軽く、組付けの時間を半分にする。
## やり方
- 二つの部品を一つにする
- ねじをはめ込みに替える
## 要るもの
| 品 | 数 | 時期 |
| 試し型 | 1 | {1..12}月 |
| 材料 | {20..90}kg | {1..12}月 |
| 人 | {1..3}名 | {2..6}か月 |
## 見込み
| 年 | 数(千個) | 売上(百万円) |
|*4 {row}年目 | {10..90} | {20..240} |
型は{maker}に頼む。値段は{300..900}万円、かかる日は{40..90}日。試しは三回に分け、二回目で形を決める。
## 心配
はめ込みの強さが、寒い所で足りるかどうか。
""",
    r"""
@class labelled
@label yes
@level 1|2
@position header
@difficulty easy
@kind unjudged
@formats pptx docx pdf
@header 社内限り
@name 研修_印のある書類の扱い
@folder 教育/資料
# 印のある書類の扱い
{dept}　講師　{surname}
---
# どんな印があるか
- 赤い字の極秘、秘、社外秘
- 客先の印はそのまま守る
---
# うちの失敗
- 昨年は秘の図面を{1..3}回机に出したまま帰った
- {client}の監査で言われた
---
# 印を見たらすること
| 印 | 机に置いて離れる | 写す | 家に持ち帰る |
| 極秘 | だめ | だめ | だめ |
| 秘 | だめ | 許しを得て | だめ |
| 社外秘 | 引き出しへ | よい | だめ |
---
# 先輩の話
- 「朝のコピー機に誰かの秘の図面があった。黙って裏返して、係を呼んだ」
- 「客先の人の前で、社外秘の袋を開けてしまった」
---
# これから
- 帰る前に机を見回る当番を置く
- 当番表は{1..12}月から
""",
    r"""
@class labelled
@label yes
@level 2|3|4
@position header
@difficulty easy
@kind unjudged
@formats docx pdf
@header CONFIDENTIAL
@name Letter_of_Intent_{code:AA##}
@folder 法務/英文
# Letter of Intent
{isodate}
Between {company} and Orvane Tools AB
1. The parties intend to study a joint plant for {blades|scales|pumps} in {Poland|Thailand|Mexico}.
2. Each party names two persons for the study. Costs are borne by each party.
3. The study ends after {six|nine|twelve} months.
4. Neither party is bound to any investment by this letter.
5. Publicity about the study needs the consent of both parties.
6. The study covers the site, the workforce, the customers within {300|500} kilometres and the cost of energy.
7. Each party bears the risk of its own assumptions. Figures are exchanged as estimates.
8. During the study neither party talks with a third company about a similar plant in the same country.
9. A first report is due after {three|four} months. The boards of both parties decide on it within {four|six} weeks.
10. This letter is governed by the laws of Japan.
Signed　____________________　　____________________
""",
]
