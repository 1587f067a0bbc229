# SPDX-License-Identifier: GPL-3.0-or-later
"""Longer papers of several pages and sheets that talk of labels, as they are in a share: rules with forms, manuals, courses."""

DOCUMENTS = [
    r"""
@class hard_negative
@difficulty hard
@formats docx pdf odt
@name 文書情報管理規程_全文
@folder 規程集/全文
# 文書情報管理規程
株式会社タカラベ織機製作所　制定 {era}
## 第一章　総則
第１条　この規程は、織機の設計、製造、販売に伴って生じる文書と電子の記録の扱いを定める。
第２条　この規程で文書とは、紙、図面、電子ファイル、見本に添えた札をいう。
第３条　主管は総務部とし、各課に文書係を一名置く。
## 第二章　区分
第４条　文書は重さの順に、極秘、秘、社外秘、一般に分ける。
２　極秘とする文書は役員会が決める。
３　秘とする文書は部長が決め、社外秘とする文書は課長が決める。
４　決める前の文書は、社外秘に準じて扱う。
第５条　区分は一年ごとに見直し、要らなくなった表示は消す。
## 第三章　表示
第６条　紙の文書には、一枚目の右上に、区分の文字を赤で囲んで示す。
第７条　電子の文書には、ファイル名の頭に【極秘】【秘】【社外秘】の文字を付ける。
第８条　図面には、表題欄の「機密区分」の枠に区分を書く。
---
## 第四章　扱い
第９条　極秘の文書は写さない。やむを得ないときは役員会の許しを得て、写しに番号を付す。
第１０条　秘の文書を送るときは封を二重にし、内側の封筒に「秘」、外側には何も書かない。
第１１条　社外秘の文書を取引先に渡すときは、受領書をもらう。
第１２条　捨てるときは裁断する。
附則　この規程に定めのないことは総務部長が決める。
---
## 別表　区分の例
| 文書 | 区分 |
| 提携の検討書 | 極秘 |
| 売価表、原価表 | 秘 |
| 織機の調整手順 | 社外秘 |
| カタログ | 一般 |
## 様式一　受領書
[form] 渡した文書の区分: 極秘 / 秘 / 社外秘
受領の日　　　　　受領者
""",
    r"""
@class hard_negative
@difficulty hard
@formats pptx pdf
@name 営業秘密の守り方_協力会社向け説明会
@folder 購買/説明会
# 図面をお預けするにあたって
協力会社のみなさまへ　{today}
---
## なぜお願いするのか
- 昨年、表示のない図面が中古の機械と一緒に売られました
- 「秘」と書いてあれば気づけたはずです
---
## お願い１　見分ける
- 右上の赤い囲みを見てください
- CONFIDENTIAL は英語の図面に付きます
- 囲みがなくても、迷ったらお電話を
---
## お願い２　しまう
- 秘の図面は鍵のかかる棚
- 社外秘の図面は扉のある棚
---
## お願い３　返す
- 仕事が終わったら{7..30}日のうちに
- 写しは裁断し、紙一枚で知らせる
---
## よく出る質問
Q 孫請けに渡してよいか　A 社外秘までは、書面で許しを得れば可
Q 写真は　A 不可
""",
    r"""
@class hard_negative
@difficulty hard
@formats xlsx ods
@sheet 使い方
@name 情報資産の洗い出し_記入シート
@folder 情報管理/様式
# 情報資産の洗い出し　使い方
一枚目を読んでから二枚目に書いてください。
区分の欄は、極秘・秘・社外秘・公開から選びます。
例の行は消してかまいません。
=== 記入
| No | 資産の名 | 置き場所 | 区分 | 持ち主 |
| 例 | 取引先の名簿 | 営業の棚 | 社外秘 | 営業課長 |
| 1 | | | | |
| 2 | | | | |
| 3 | | | | |
| 4 | | | | |
=== 区分の説明
| 区分 | 漏れたとき | 例 |
| 極秘 | 会社が傾く | 買収の検討 |
| 秘 | 取引を失う | 釉薬の調合 |
| 社外秘 | 迷惑がかかる | 内線の表 |
| 公開 | 困らない | 会社案内 |
""",
    r"""
@class hard_negative
@difficulty hard
@formats docx pdf
@name 情報管理_eラーニング台本
@folder 教育/eラーニング
# eラーニング台本　第{1..6}話「エレベーターの中で」
場面１　エレベーター。二人の社員が乗っている。
社員Ａ「例の社外秘の件、来月だって」
社員Ｂ「しっ、極秘だぞ」
（扉が開き、取引先の人が乗ってくる）
語り　どこがいけなかったのでしょう。
場面２　会議室。机の上に㊙の印のある紙。
社員Ａ「片付けてから出よう」
語り　正解です。紙は席を立つ前にしまいます。
確かめの問い　社外秘の話をしてよい場所を三つ選びましょう。
---
制作の覚え　紙の小道具は白紙に印だけ。撮影は{date}、出演は{surname}と{surname}。
""",
    r"""
@class hard_negative
@difficulty hard
@formats docx pdf html
@name 文書管理システム_管理者の手引
@folder 情報システム/手引
# 文書管理システム　管理者の手引
## 1 区分の作り方
管理画面の「区分」を開き、［追加］を押して名前（例：社外秘）と色を入れます。
並べる順は矢印で変えます。上にあるほど重い区分です。
## 2 印字の設定
「印字」の画面で、紙の端に出す文字を決めます。%LEVEL% と書くと区分の名前に置き換わります。
| 書き方 | 紙に出るもの |
| %LEVEL% | 極秘／秘／社外秘 |
| %USER% | 印刷した人 |
| %DATE% | 印刷した日 |
## 3 困ったとき
「区分がありません」と出たら、既定の区分が消されています。作り直してください。
「Confidential と表示される」ときは、言語を日本語に戻します。
""",
    r"""
@class hard_negative
@difficulty hard
@kind unjudged
@formats eml txt
@from {roman}@example.co.jp
@to {roman}@example.co.jp
@mailsubject Re: Re: 表示の付け方について
@name Re_表示の付け方
@folder メール保管/技術管理
{surname}さん
お答えします。
> 1) 二枚目からも印は要りますか。
要りません。一枚目だけです。
> 2) 英語の図面は CONFIDENTIAL でよいですか。
はい。大きさは{3..7}mmにそろえてください。
> 3) 前に「部外秘」で出した図面はどうしますか。
次の改訂のときに「社外秘」に直せば結構です。
> 4) 下のように書けばよいでしょうか。
>   機密区分：社外秘
>   管理部署：設計課
そのとおりです。
{surname}
""",
    r"""
@class hard_negative
@difficulty hard
@formats docx pdf
@name Training_handout_handling_of_information
@folder QMS/english
# Handling of information: handout for new colleagues
Hikami Precision Pumps, training centre
## What the stamps mean
"Internal" is for everybody in the company. "Confidential" is for the people named on the list. "Strictly Confidential" never leaves the safe.
## Exercise
Which stamp would you put on these?
- the price list of mechanical seals
- the canteen menu
- a drawing lent by a customer
## Answers
Confidential; no stamp; the customer's own stamp stays as it is.
## Remember
A paper without a stamp is not automatically public. Ask your team leader.
""",
    r"""
@class hard_negative
@difficulty hard
@kind unjudged
@formats docx pdf
@name 図面の書き方_製図要領{code:##}
@folder 設計/要領
# 製図要領（抜き書き）
## 1 用紙と枠
A{2..3}を基本とし、輪郭線は0.7mmとする。
## 2 表題欄
| 欄 | 書くこと | 例 |
| 図名 | 品物の名 | 羽根車 |
| 図番 | 台帳から取る | PX-0001 |
| 機密区分 | 秘、社外秘のいずれか。なければ斜線 | 社外秘 |
| 尺度 | 1:1、1:2 など | 1:2 |
## 3 注記
「指示なき角は糸面」のように言い切る。
## 4 訂正
訂正した所に三角の印を付け、表題欄の上に日付と名を書く。
""",
]
